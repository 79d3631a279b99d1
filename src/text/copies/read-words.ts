/** A text prepared for word-by-word comparison. */
import { type CodePointMap, codePointMap, type Span, type Utf16Span } from '../offsets.ts';
import { paragraphs } from '../sentences/paragraphs.ts';
import { sentences } from '../sentences/sentences.ts';
import { quotations } from '../speech/quotes.ts';
import { WordsInPlace } from '../tokens/normaliser.ts';
import { isMostlyCjk, SHINGLE_WORDS, shingleHashes } from './fingerprint.ts';
import { NumberSet } from './number-set.ts';

/** Prepared once for all comparisons with others. */
export interface ReadWords {
  readonly text: string;
  /** For each word. */
  readonly hashes: Uint32Array;
  readonly words: readonly string[];
  /** Only those in [from, to). */
  surfaces(from: number, to: number): readonly string[];
  /** In code points of the text, for words [from, to). */
  span(from: number, to: number): Span;
  /** Whether each word is in quoted speech. */
  readonly isQuoted: readonly boolean[];
  /** Its paragraphs that contain words, as half-open ranges of words. */
  readonly paragraphs: readonly WordRange[];
  /** Its first sentence after a headline; the whole text if it has none. */
  readonly opening: WordRange;
  /** Whether a word contains a digit, or a capital after a word without one. */
  isNamed(word: number): boolean;
  /** Hashes of its five-word runs. */
  readonly shingles: NumberSet;
  /** Most of its words are single characters of Han or Kana. */
  readonly isCjk: boolean;
}

/** Words [from, to) of a text. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

export function readWords(text: string): ReadWords {
  return new TextWords(text);
}

/** Most compared texts share little: what is needed only for copies is computed on demand, for the equal words. */
class TextWords implements ReadWords {
  readonly text: string;
  readonly #placed: WordsInPlace;
  #words: readonly string[] | undefined;
  #shingles: NumberSet | undefined;
  #map: CodePointMap | undefined;
  #isQuoted: readonly boolean[] | undefined;
  #paragraphs: readonly WordRange[] | undefined;
  #isCjk: boolean | undefined;

  constructor(text: string) {
    this.text = text;
    this.#placed = new WordsInPlace(text);
  }

  get hashes(): Uint32Array {
    return this.#placed.hashes;
  }

  get words(): readonly string[] {
    this.#words ??= this.#placed.surfaces();
    return this.#words;
  }

  surfaces(from: number, to: number): readonly string[] {
    return this.#placed.surfaces(from, to);
  }

  span(from: number, to: number): Span {
    this.#map ??= codePointMap(this.text);
    return this.#map.spanFromUtf16({ from: this.#placed.place(from).from, to: this.#placed.place(to - 1).to });
  }

  get shingles(): NumberSet {
    this.#shingles ??= new NumberSet(shingleHashes(this.hashes, SHINGLE_WORDS));
    return this.#shingles;
  }

  get isQuoted(): readonly boolean[] {
    this.#isQuoted ??= this.#areIn(quotations(this.text));
    return this.#isQuoted;
  }

  get paragraphs(): readonly WordRange[] {
    this.#paragraphs ??= this.#wordsOfEach(paragraphs(this.text));
    return this.#paragraphs;
  }

  get opening(): WordRange {
    const head = this.text.slice(0, HEAD);
    const first = sentences(head, null).find(({ from, to }) => ENDED.test(head.slice(from, to)));
    return first
      ? { from: this.#firstFrom(first.from), to: this.#firstFrom(first.to) }
      : { from: 0, to: this.hashes.length };
  }

  isNamed(word: number): boolean {
    const { from, to } = this.#placed.place(word);
    const letters = this.text.slice(from, to);
    if (HAS_FIGURE.test(letters)) return true;
    if (word === 0 || !CAPITAL.test(letters)) return false;
    return AFTER_PLAIN_WORD.test(this.text.slice(this.#placed.place(word - 1).from, from));
  }

  get isCjk(): boolean {
    this.#isCjk ??= isMostlyCjk(this.hashes);
    return this.#isCjk;
  }

  /** The first word that begins here or later. */
  #firstFrom(place: number, after = 0): number {
    let word = after;
    while (word < this.hashes.length && this.#placed.place(word).from < place) word += 1;
    return word;
  }

  /** For each word, whether it begins in one of these ordered spans. */
  #areIn(pieces: readonly Utf16Span[]): boolean[] {
    const are = Array<boolean>(this.hashes.length).fill(false);
    let next = 0;
    for (const { from, to } of pieces) {
      const first = this.#firstFrom(from, next);
      next = this.#firstFrom(to, first);
      are.fill(true, first, next);
    }
    return are;
  }

  #wordsOfEach(pieces: readonly Utf16Span[]): WordRange[] {
    let next = 0;
    return pieces.flatMap((piece) => {
      const from = next;
      next = this.#firstFrom(piece.to, from);
      return next > from ? [{ from, to: next }] : [];
    });
  }
}

/** UTF-16: where a first sentence ends, if anywhere. */
const HEAD = 2_000;
const ENDED = /[.!?…。！？؟][\p{P}\s]*$/u;
const HAS_FIGURE = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const AFTER_PLAIN_WORD = /^\p{Ll}.*[\p{L}\p{M}],?\s$/su;
