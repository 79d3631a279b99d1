/** Two texts word by word: which runs they have alike, and how much of each that is. */

import { codePointMap, type Span, type Utf16Span } from '../offsets.ts';
import { paragraphs } from '../paragraphs.ts';
import { sentences } from '../sentences.ts';
import { quotations } from '../speech/quotes.ts';
import { searchWordsInPlace } from '../tokens/normaliser.ts';
import { isMadeOfCharacters, SHINGLE, shingleHashes } from './fingerprint.ts';

/** A text made ready to be compared, once for all comparisons with others. */
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

/** Equal words: [a, a + length) of one text, [b, b + length) of the other. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Matches that follow each other in both texts with at most a few words between. */
export interface Passage {
  readonly matches: readonly Match[];
  /** Words alike in it. */
  readonly words: number;
}

export interface SharedWords {
  /** In the order of the second text; no word of it stands in two. */
  readonly matches: readonly Match[];
  readonly passages: readonly Passage[];
  /** Of the sets of runs of five words. */
  readonly jaccard: number;
  readonly containment: number;
}

export function readWords(text: string): ReadWords {
  return new TextWords(text);
}

/** Most texts that are compared turn out to share nothing: what only a copy is asked for is made when it is. */
class TextWords implements ReadWords {
  readonly words: readonly string[];
  readonly hashes: Uint32Array;
  readonly #text: string;
  readonly #placed: readonly Utf16Span[];
  #shingles: ReadonlySet<number> | undefined;
  #spans: readonly Span[] | undefined;
  #isQuoted: readonly boolean[] | undefined;
  #paragraphs: readonly WordRange[] | undefined;
  #isNamed: readonly boolean[] | undefined;
  #isCjk: boolean | undefined;

  constructor(text: string) {
    const placed = searchWordsInPlace(text);
    this.words = placed.map(({ surface }) => surface);
    this.hashes = Uint32Array.from(placed, ({ hash }) => hash);
    this.#text = text;
    this.#placed = placed;
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
    this.#isQuoted ??= inQuotations(this.#placed, this.#text);
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
    return { from, to: first ? this.#firstFrom(first.to) : this.words.length };
  }

  get isNamed(): readonly boolean[] {
    this.#isNamed ??= this.#placed.map((word, index) => isNamed(this.#text, this.#placed[index - 1], word));
    return this.#isNamed;
  }

  #firstFrom(place: number): number {
    const index = this.#placed.findIndex(({ from }) => from >= place);
    return index < 0 ? this.words.length : index;
  }

  get isCjk(): boolean {
    this.#isCjk ??= isMadeOfCharacters(this.hashes);
    return this.#isCjk;
  }
}

function inQuotations(placed: readonly Utf16Span[], text: string): boolean[] {
  const quoted = quotations(text);
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

/** The same for both orders, but for which text is called the first. */
export function sharedWords(a: ReadWords, b: ReadWords): SharedWords {
  const isTurned = comesBefore(b, a);
  const found = isTurned ? matchesOf(b, a) : matchesOf(a, b);
  const matches = isTurned
    ? found.map((match) => ({ a: match.b, b: match.a, length: match.length })).sort((x, y) => x.b - y.b || x.a - y.a)
    : found;
  const passages = passagesOf(found);
  const common = countCommon(a.shingles, b.shingles);
  const least = Math.min(a.shingles.size, b.shingles.size);
  return {
    matches,
    passages: isTurned ? passages.map(turned) : passages,
    jaccard: common === 0 ? 0 : common / (a.shingles.size + b.shingles.size - common),
    containment: common === 0 ? 0 : common / least,
  };
}

export const wordsIn = (passages: readonly Passage[]): number => passages.reduce((sum, { words }) => sum + words, 0);

/** How many runs of five words two texts have in common, however often each. */
export function countCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size > b.size) return countCommon(b, a);
  let common = 0;
  for (const hash of a) if (b.has(hash)) common += 1;
  return common;
}

function comesBefore(a: ReadWords, b: ReadWords): boolean {
  if (a.words.length !== b.words.length) return a.words.length < b.words.length;
  const at = a.words.findIndex((word, index) => word !== b.words[index]);
  return at >= 0 && (a.words[at] as string) < (b.words[at] as string);
}

function turned({ matches, words }: Passage): Passage {
  return { matches: matches.map((match) => ({ a: match.b, b: match.a, length: match.length })), words };
}

/** Four words begin a match; of single characters it takes more to say something. */
const seedOf = (text: ReadWords): number => (text.isCjk ? 8 : SHINGLE - 1);
/** Places of one seed that are looked at: a text that says the same again and again is not compared with itself. */
const MOST_PLACES = 16;

/** Along `b`, at each word the longest run that stands in `a`; of equally long ones that which goes on from the last. */
function matchesOf(a: ReadWords, b: ReadWords): Match[] {
  const seed = Math.max(seedOf(a), seedOf(b));
  const places = placesOfSeeds(a.hashes, seed);
  const seeds = seedHashes(b.hashes, seed);
  const matches: Match[] = [];
  let goesOnAt = 0;
  for (let at = 0; at < seeds.length; ) {
    let best: Match | null = null;
    for (const place of places.get(seeds[at] as number) ?? []) {
      const length = equalFrom(a.words, place, b.words, at);
      const isNearer = best !== null && Math.abs(place - goesOnAt) < Math.abs(best.a - goesOnAt);
      if (length >= seed && (best === null || length > best.length || (length === best.length && isNearer))) {
        best = { a: place, b: at, length };
      }
    }
    if (best) {
      matches.push(best);
      goesOnAt = best.a + best.length;
      at += best.length;
    } else at += 1;
  }
  return matches;
}

function placesOfSeeds(words: Uint32Array, seed: number): Map<number, number[]> {
  const places = new Map<number, number[]>();
  seedHashes(words, seed).forEach((hash, at) => {
    const known = places.get(hash);
    if (!known) places.set(hash, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  });
  return places;
}

function seedHashes(words: Uint32Array, seed: number): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - seed + 1));
  for (let first = 0; first < hashes.length; first++) {
    let hash = 0;
    for (let at = first; at < first + seed; at++) hash = Math.imul(hash, 0x01000193) ^ (words[at] as number);
    hashes[first] = hash >>> 0;
  }
  return hashes;
}

function equalFrom(a: readonly string[], fromA: number, b: readonly string[], fromB: number): number {
  let length = 0;
  while (fromA + length < a.length && fromB + length < b.length && a[fromA + length] === b[fromB + length]) length += 1;
  return length;
}

/** Words that may have been changed, dropped or put in between. */
const LONGEST_GAP = 6;

function passagesOf(matches: readonly Match[]): Passage[] {
  const passages: Match[][] = [];
  for (const match of matches) {
    const open = passages.at(-1);
    const last = open?.at(-1);
    const gapA = last ? match.a - last.a - last.length : -1;
    const gapB = last ? match.b - last.b - last.length : -1;
    if (open && gapA >= 0 && gapA <= LONGEST_GAP && gapB <= LONGEST_GAP) open.push(match);
    else passages.push([match]);
  }
  return passages.map((each) => ({ matches: each, words: each.reduce((sum, { length }) => sum + length, 0) }));
}

/** In code points, of words [from, to). */
export function spanOf({ spans }: ReadWords, from: number, to: number): Span {
  return { start: spans[from]?.start ?? 0, end: spans[to - 1]?.end ?? 0 };
}
