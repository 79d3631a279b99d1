/**
 * A text's fingerprint by winnowing: the least hash of every window over all five-word runs. Two texts that share 30
 * words share a hash, at about 30 hashes per article.
 */
import { isCjkHash } from '../tokens/word-hash.ts';

export const SHINGLE_WORDS = 5;
/** In Han and Kana, five characters are about two words, and such runs are in every text of a desk. */
const CJK_SHINGLE = 8;
/** Words of a shared run that contain one whole window. */
const RUN = 30;
const CJK_RUN = 50;
/** A short text has smaller windows, which only add hashes to those of the large ones. */
const FINEST = 4;
const WINDOWS_WANTED = 8;
/** A book gets at most this many hashes: its windows are larger. */
const MOST_HASHES = 256;
/** How many words before and after a run its surroundings are known by. */
const AROUND = 6;
const CJK_AROUND = 20;

export interface Fingerprint {
  /** Signed, 32 bits; in text order, without duplicates. */
  readonly hashes: Int32Array;
  /**
   * For each hash, what precedes and follows its run, 8 bits each: if neither is equal, the texts share only a set
   * phrase.
   */
  readonly around: Uint16Array;
  /** Which word each run begins at. */
  readonly at: Uint32Array;
  /** Words per run. */
  readonly shingle: number;
}

/** @param words their hashes, in order */
export function fingerprint(words: Uint32Array): Fingerprint {
  const isCjk = isMostlyCjk(words);
  const [shingle, run, around] = isCjk ? [CJK_SHINGLE, CJK_RUN, CJK_AROUND] : [SHINGLE_WORDS, RUN, AROUND];
  const shingles = shingleHashes(words, shingle);
  const widest = run - shingle + 1;
  const window = Math.max(
    Math.min(widest, Math.max(FINEST, Math.floor(shingles.length / WINDOWS_WANTED))),
    Math.ceil((2 * shingles.length) / MOST_HASHES) - 1,
  );
  const seen = new Set<number>();
  const at = leastOfWindows(shingles, Math.min(window, shingles.length)).filter((index) => {
    const hash = shingles[index] as number;
    return !seen.has(hash) && seen.add(hash);
  });
  return {
    hashes: Int32Array.from(at, (index) => shingles[index] as number),
    around: Uint16Array.from(at, (index) => {
      const before = eightBits(words, index - around, index);
      return (before << 8) | eightBits(words, index + shingle, index + shingle + around);
    }),
    at: Uint32Array.from(at),
    shingle,
  };
}

/** Whether two runs are preceded, or followed, by the same words. */
export function haveSameSurroundings(one: number, other: number): boolean {
  const unlike = one ^ other;
  return (unlike & 0xff) === 0 || unlike >>> 8 === 0;
}

function eightBits(words: Uint32Array, from: number, to: number): number {
  return hashOf(words, Math.max(0, from), Math.min(words.length, to)) & 0xff;
}

/** Most of its words are single characters of Han or Kana. */
export function isMostlyCjk(words: Uint32Array): boolean {
  let characters = 0;
  for (let at = 0; at < words.length; at++) if (isCjkHash(words[at] as number)) characters += 1;
  return characters * 2 > words.length;
}

/** The hash of each run of this many words; a shorter text is one run. */
export function shingleHashes(words: Uint32Array, shingle: number): Uint32Array {
  const size = Math.min(shingle, words.length);
  const hashes = new Uint32Array(size === 0 ? 0 : words.length - size + 1);
  for (let first = 0; first < hashes.length; first++) hashes[first] = hashOf(words, first, first + size);
  return hashes;
}

function hashOf(words: Uint32Array, from: number, to: number): number {
  let hash = 0x9e3779b9;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (words[at] as number), 0x85ebca6b) ^ (hash >>> 15);
  return mixed(hash);
}

function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The positions of each window's least value, the last one if there are several; ascending, without duplicates. */
function leastOfWindows(values: Uint32Array, window: number): number[] {
  const found: number[] = [];
  let least = -1;
  for (let end = window - 1; end >= 0 && end < values.length; end++) {
    const begin = end - window + 1;
    if (least < begin) {
      least = begin;
      for (let at = begin + 1; at <= end; at++) if ((values[at] as number) <= (values[least] as number)) least = at;
    } else if ((values[end] as number) <= (values[least] as number)) least = end;
    else continue;
    found.push(least);
  }
  return found;
}
