/** Two texts word by word: which runs are equal, and how much of each text that is. */
import { SHINGLE_WORDS } from './fingerprint.ts';
import type { ReadWords } from './read-words.ts';

/** Equal words: [a, a + length) of one text, [b, b + length) of the other. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Matches that follow each other in both texts with at most a few words in between. */
export interface Passage {
  readonly matches: readonly Match[];
  /** Equal words in it. */
  readonly words: number;
}

export interface SharedWords {
  /** In the order of the second text; no word of that is in two passages. */
  readonly matches: readonly Match[];
  readonly passages: readonly Passage[];
  /** Of the sets of five-word runs. */
  readonly jaccard: number;
  readonly containment: number;
}

/** Symmetric, except for which text is called the first. */
export function sharedWords(a: ReadWords, b: ReadWords): SharedWords {
  const isTurned = comesBefore(b, a);
  const found = isTurned ? matchesOf(b, a) : matchesOf(a, b);
  const matches = isTurned
    ? found.map((match) => ({ a: match.b, b: match.a, length: match.length })).sort((x, y) => x.b - y.b || x.a - y.a)
    : found;
  const passages = passagesOf(found);
  const common = a.shingles.countIn(b.shingles);
  const least = Math.min(a.shingles.size, b.shingles.size);
  return {
    matches,
    passages: isTurned ? passages.map(turned) : passages,
    jaccard: common === 0 ? 0 : common / (a.shingles.size + b.shingles.size - common),
    containment: common === 0 ? 0 : common / least,
  };
}

export const totalWords = (passages: readonly Passage[]): number => passages.reduce((sum, { words }) => sum + words, 0);

function comesBefore({ hashes: a }: ReadWords, { hashes: b }: ReadWords): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex((hash, index) => hash !== b[index]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
}

function turned({ matches, words }: Passage): Passage {
  return { matches: matches.map((match) => ({ a: match.b, b: match.a, length: match.length })), words };
}

/** Four words begin a match; single characters need more to be significant. */
const seedOf = (text: ReadWords): number => (text.isCjk ? 8 : SHINGLE_WORDS - 1);
/** How many places of one seed are looked at: a text that repeats itself is not compared with itself. */
const MOST_PLACES = 16;

/**
 * Along `b`, at each word the longest run that is also in `a`; among equals, the one that continues the previous match.
 */
function matchesOf(a: ReadWords, b: ReadWords): Match[] {
  const seed = Math.max(seedOf(a), seedOf(b));
  const places = new SeedPlaces(seedHashes(a.hashes, seed));
  const seeds = seedHashes(b.hashes, seed);
  const matches: Match[] = [];
  let goesOnAt = 0;
  for (let at = 0; at < seeds.length; ) {
    let best: Match | null = null;
    let place = places.first(seeds[at] as number);
    for (let tried = 0; place >= 0 && tried < MOST_PLACES; tried++, place = places.after(place)) {
      const length = equalFrom(a.hashes, place, b.hashes, at);
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

/** Where each seed occurs in a text; a table of numbers, because one is built for every comparison. */
class SeedPlaces {
  readonly #seeds: Uint32Array;
  /** At a seed's hash, or after others there, its first place plus one; 0: none. */
  readonly #table: Int32Array;
  /** For each place, the next one of its seed plus one. */
  readonly #after: Int32Array;

  constructor(seeds: Uint32Array) {
    this.#seeds = seeds;
    this.#table = new Int32Array(2 ** Math.ceil(Math.log2(2 * seeds.length + 2)));
    this.#after = new Int32Array(seeds.length);
    for (let place = seeds.length - 1; place >= 0; place--) {
      const slot = this.#slotOf(seeds[place] as number);
      this.#after[place] = this.#table[slot] as number;
      this.#table[slot] = place + 1;
    }
  }

  /** -1: it does not occur. */
  first(seed: number): number {
    return (this.#table[this.#slotOf(seed)] as number) - 1;
  }

  after(place: number): number {
    return (this.#after[place] as number) - 1;
  }

  #slotOf(seed: number): number {
    const last = this.#table.length - 1;
    let slot = Math.imul(seed ^ (seed >>> 15), 0x9e3779b1) & last;
    for (
      let at = this.#table[slot] as number;
      at > 0 && this.#seeds[at - 1] !== seed;
      at = this.#table[slot] as number
    ) {
      slot = (slot + 1) & last;
    }
    return slot;
  }
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

function equalFrom(a: Uint32Array, fromA: number, b: Uint32Array, fromB: number): number {
  let length = 0;
  while (fromA + length < a.length && fromB + length < b.length && a[fromA + length] === b[fromB + length]) length += 1;
  return length;
}

/** Number of words that may have been changed, dropped or inserted in between. */
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
