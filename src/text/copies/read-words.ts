/** A text made ready to be compared word by word. */
import { codePointMap, type Span, type Utf16Span } from '../offsets.ts';
import { paragraphs } from '../paragraphs.ts';
import { sentences } from '../sentences.ts';
import { quotations } from '../speech/quotes.ts';
import { type PlacedWord, searchWordsInPlace, wordHashes } from '../tokens/normaliser.ts';
import { isMadeOfCharacters, SHINGLE, shingleHashes } from './fingerprint.ts';

/** Once for all comparisons with others. */
export interface ReadWords {
  readonly words: readonly string[];
  /** Of each word. */
  readonly hashes: Uint32Array;
  /** Of each word, in code points of the text. */
  readonly spans: readonly Span[];
  /** Whether each stands in quoted speech. */
  readonly isQuoted: readonly boolean[];
  /** Its paragraphs that have words: which, half open. */
  readonly paragraphs: readonly WordRange[];
  /** Its first sentence, past a headline; all of it where it has none. */
  readonly opening: WordRange;
  /** Whether each has a figure, or a capital after a word without one. */
  readonly isNamed: readonly boolean[];
  readonly shingles: ReadonlySet<number>;
  /** Most of its words are single characters of Han or Kana. */
  readonly isCjk: boolean;
}

export interface WordRange {
  readonly from: number;
  readonly to: number;
}

export function readWords(text: string): ReadWords {
  return new TextWords(text);
}

/** Most texts that are compared turn out to share nothing: what only a copy is asked for is made when it is. */
class TextWords implements ReadWords {
  readonly hashes: Uint32Array;
  readonly #text: string;
  #placedWords: readonly PlacedWord[] | undefined;
  #words: readonly string[] | undefined;
  #shingles: ReadonlySet<number> | undefined;
  #spans: readonly Span[] | undefined;
  #isQuoted: readonly boolean[] | undefined;
  #paragraphs: readonly WordRange[] | undefined;
  #isNamed: readonly boolean[] | undefined;
  #isCjk: boolean | undefined;

  constructor(text: string) {
    this.hashes = wordHashes(text);
    this.#text = text;
  }

  get #placed(): readonly PlacedWord[] {
    this.#placedWords ??= searchWordsInPlace(this.#text);
    return this.#placedWords;
  }

  get words(): readonly string[] {
    this.#words ??= this.#placed.map(({ surface }) => surface);
    return this.#words;
  }

  get shingles(): ReadonlySet<number> {
    this.#shingles ??= new Set(shingleHashes(this.hashes, SHINGLE));
    return this.#shingles;
  }

  get spans(): readonly Span[] {
    if (!this.#spans) {
      const map = codePointMap(this.#text);
      this.#spans = this.#placed.map((word) => map.spanFromUtf16(word));
    }
    return this.#spans;
  }

  get isQuoted(): readonly boolean[] {
    if (!this.#isQuoted) {
      const quoted = quotations(this.#text);
      this.#isQuoted =
        quoted.length === 0 ? Array<boolean>(this.hashes.length).fill(false) : areIn(quoted, this.#placed);
    }
    return this.#isQuoted;
  }

  get paragraphs(): readonly WordRange[] {
    this.#paragraphs ??= wordsOfEach(paragraphs(this.#text), this.#placed);
    return this.#paragraphs;
  }

  get opening(): WordRange {
    const head = this.#text.slice(0, HEAD);
    const first = sentences(head, null).find(({ from, to }) => ENDED.test(head.slice(from, to)));
    const from = first ? this.#firstFrom(first.from) : 0;
    return { from, to: first ? this.#firstFrom(first.to) : this.hashes.length };
  }

  get isNamed(): readonly boolean[] {
    this.#isNamed ??= this.#placed.map((word, index) => isNamed(this.#text, this.#placed[index - 1], word));
    return this.#isNamed;
  }

  #firstFrom(place: number): number {
    const index = this.#placed.findIndex(({ from }) => from >= place);
    return index < 0 ? this.hashes.length : index;
  }

  get isCjk(): boolean {
    this.#isCjk ??= isMadeOfCharacters(this.hashes);
    return this.#isCjk;
  }
}

function areIn(quoted: readonly Utf16Span[], placed: readonly Utf16Span[]): boolean[] {
  let at = 0;
  return placed.map(({ from }) => {
    while (at < quoted.length && (quoted[at]?.to ?? 0) <= from) at += 1;
    const next = quoted[at];
    return next !== undefined && next.from <= from;
  });
}

/** UTF-16: where a first sentence ends, if anywhere. */
const HEAD = 2_000;
const ENDED = /[.!?…。！？؟][\p{P}\s]*$/u;
const HAS_FIGURE = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const AFTER_PLAIN_WORD = /^\p{Ll}.*[\p{L}\p{M}],?\s$/su;

function isNamed(text: string, before: Utf16Span | undefined, { from, to }: Utf16Span): boolean {
  const word = text.slice(from, to);
  if (HAS_FIGURE.test(word)) return true;
  return before !== undefined && CAPITAL.test(word) && AFTER_PLAIN_WORD.test(text.slice(before.from, from));
}

function wordsOfEach(pieces: readonly Utf16Span[], placed: readonly Utf16Span[]): WordRange[] {
  let next = 0;
  return pieces.flatMap((piece) => {
    const from = next;
    while ((placed[next]?.from ?? Number.POSITIVE_INFINITY) < piece.to) next += 1;
    return next > from ? [{ from, to: next }] : [];
  });
}

/** In code points, of words [from, to). */
export function spanOf({ spans }: ReadWords, from: number, to: number): Span {
  return { start: spans[from]?.start ?? 0, end: spans[to - 1]?.end ?? 0 };
}
