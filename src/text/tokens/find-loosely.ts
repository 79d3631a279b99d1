// Where words stand in a text as a reader would look for them: however spaced, and with whatever quotation marks, dashes and accents.

import { occurrences } from '../anchors/occurrences.ts';
import { stripMarks } from '../letters/fold.ts';
import type { Utf16Span } from '../offsets.ts';
import { foldedText } from './folded-text.ts';
import { arabicFold } from './stemmers.ts';

/** What stands for each character; '' for a mark on the one before it. */
type Fold = (character: string) => string;

const isSpace = (character: string): boolean => /\s/u.test(character);

const signs: Fold = (character) => {
  if (isSpace(character)) return ' ';
  // Whether an emoji is drawn in colour.
  if (/[\ufe0e\ufe0f]/u.test(character)) return '';
  // In capitals it is written as i is.
  if (character === 'ı') return 'i';
  // The minus sign is none of the dashes.
  if (/[\p{Dash_Punctuation}−]/u.test(character)) return '-';
  return /["“”„«»]/u.test(character) ? '"' : character;
};

/** Also marks that belong to no script. Elsewhere they make other letters: が is not か, й not и, कि not क. */
const HAS_ACCENTS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{scx=Arabic}\p{Script=Inherited}]/u;

const withoutMarks: Fold = (character) => {
  if (character === 'ё') return 'е';
  return HAS_ACCENTS.test(character) ? stripMarks(character) : character;
};

const withoutAccents: Fold = (character) => {
  const bare = withoutMarks(signs(character));
  return HAS_ACCENTS.test(bare) ? arabicFold(bare) : bare;
};

const hasAccents = (words: string): boolean =>
  [...foldedText(words).text].map(signs).some((character) => withoutMarks(character) !== character);

/** @returns looks words up, at most `most` places; accents count only where those looked for have some */
export function looselyFinder(text: string): (words: string, most: number) => Utf16Span[] {
  const texts = new Map<Fold, LooseText>();
  return (words, most) => {
    const fold = hasAccents(words) ? signs : withoutAccents;
    const within = texts.get(fold) ?? new LooseText(text, fold);
    texts.set(fold, within);
    return within.places(new LooseText(words, fold).text, most);
  };
}

/** A folded text whose characters are known by their places in the original. */
class LooseText {
  readonly text: string;
  readonly #folded: ReturnType<typeof foldedText>;
  /** Of each UTF-16 unit of `text`, in the folded text. */
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  constructor(original: string, fold: Fold) {
    this.#folded = foldedText(original);
    const known = new Map<string, string>();
    const pieces: string[] = [];
    let at = 0;
    for (const character of this.#folded.text) {
      const to = at + character.length;
      const folded = known.get(character) ?? fold(character);
      known.set(character, folded);
      const goesOn = folded === '' || (folded === ' ' && pieces.at(-1) === ' ');
      if (!goesOn) this.#add(pieces, folded, at, to);
      else if (this.#to.length > 0) this.#to[this.#to.length - 1] = to;
      at = to;
    }
    this.text = pieces.join('');
  }

  #add(pieces: string[], folded: string, from: number, to: number): void {
    pieces.push(folded);
    for (let unit = 0; unit < folded.length; unit++) {
      this.#from.push(from);
      this.#to.push(to);
    }
  }

  places(words: string, most: number): Utf16Span[] {
    return occurrences(this.text, words, most).map((at) =>
      this.#folded.origin(this.#from[at] as number, this.#to[at + words.length - 1] as number),
    );
  }
}
