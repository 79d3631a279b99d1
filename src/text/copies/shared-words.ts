/** Two texts word by word: which runs they have alike, and how much of each that is. */
import { SHINGLE } from './fingerprint.ts';
import type { ReadWords } from './read-words.ts';

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

function comesBefore({ hashes: a }: ReadWords, { hashes: b }: ReadWords): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex((hash, index) => hash !== b[index]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
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

function equalFrom(a: Uint32Array, fromA: number, b: Uint32Array, fromB: number): number {
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
