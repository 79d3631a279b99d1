// Proper names in a text (Latin, Cyrillic).
import type { Utf16Span } from '../offsets.ts';
import { type Word, words } from './words.ts';

export interface NameMention extends Utf16Span {
  /** As it stands in the text. */
  readonly surface: string;
  readonly words: readonly Word[];
  /** It opens its sentence, so its capital alone says nothing. */
  readonly atStart: boolean;
}

const PARTICLES = new Set([
  'de',
  'la',
  'le',
  'du',
  'da',
  'di',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'af',
]);
const JOINT = /^(?: |-|’|'|\u00a0)$/u;

interface NameWords {
  /** Whether a capitalised word is an ordinary one, which does not open a name. */
  readonly isCommon: (folded: string) => boolean;
  /** "Mr.", "Gov.": neither they nor their full stop split a name. */
  readonly titles: ReadonlySet<string>;
}

/** Runs of capitalised words in `sentence`, `text.slice(sentence.from, sentence.to)`; UTF-16 places in `text`. */
export function namesIn(text: string, sentence: Utf16Span, { isCommon, titles }: NameWords): NameMention[] {
  const slice = text.slice(sentence.from, sentence.to);
  const all = words(slice).map((word) => ({ ...word, from: word.from + sentence.from, to: word.to + sentence.from }));
  const found: NameMention[] = [];
  let run: Word[] = [];
  const close = (): void => {
    while (run.length > 0 && PARTICLES.has(run.at(-1)?.folded ?? '')) run.pop();
    if (run.length > 0) found.push(mention(text, run, run[0]?.from === all[0]?.from));
    run = [];
  };
  for (const word of all) {
    const before = run.at(-1);
    const joined = !before || joins(before, text.slice(before.to, word.from));
    if (!joined) close();
    const capital = /^\p{Lu}/u.test(word.surface);
    if (capital && titles.has(word.folded)) close();
    else if (capital && !(run.length === 0 && isCommon(word.folded))) run.push(word);
    else if (before && (PARTICLES.has(word.folded) || text.slice(before.to, word.from) === '-')) run.push(word);
    else close();
  }
  close();
  return found;
}

/** "J. Smith": the full stop of an initial separates nothing. */
const joins = (before: Word, between: string): boolean =>
  JOINT.test(between) || (between === '. ' && /^\p{Lu}(?:\.\p{Lu})*$/u.test(before.surface));

function mention(text: string, run: Word[], atStart: boolean): NameMention {
  const { from } = run[0] as Word;
  const { to } = run.at(-1) as Word;
  const surface = text.slice(from, to);
  const possessive = /['’]s$/u.exec(surface);
  const end = possessive ? to - possessive[0].length : to;
  return { from, to: end, surface: text.slice(from, end), words: run, atStart };
}
