/**
 * A text's fingerprint: of the hashes of all its runs of five words the least one of every window (winnowing), so that any
 * run of 30 words that two texts share gives them a hash in common, at some 30 hashes for an article.
 */

export const SHINGLE = 5;
/** Of shingles: a shared run of 30 words holds one whole window. */
const WINDOW = 26;
/** A short text has finer windows, which only add hashes to those of the wide ones. */
const FINEST = 4;
const WINDOWS_WANTED = 8;
/** A book has no more than this: its windows are wider. */
const MOST_HASHES = 256;

export interface Fingerprint {
  /** Unsigned, 32 bits; in the order of the text, each once. */
  readonly hashes: Uint32Array;
  /** Which word each begins at. */
  readonly at: Uint32Array;
}

export function fingerprint(words: readonly string[]): Fingerprint {
  const shingles = shingleHashes(words);
  const window = Math.max(
    Math.min(WINDOW, Math.max(FINEST, Math.floor(shingles.length / WINDOWS_WANTED))),
    Math.ceil((2 * shingles.length) / MOST_HASHES) - 1,
  );
  const seen = new Set<number>();
  const hashes: number[] = [];
  const at: number[] = [];
  for (const index of leastOfWindows(shingles, Math.min(window, shingles.length))) {
    const hash = shingles[index] as number;
    if (seen.has(hash)) continue;
    seen.add(hash);
    hashes.push(hash);
    at.push(index);
  }
  return { hashes: Uint32Array.from(hashes), at: Uint32Array.from(at) };
}

/** Of each run of five words; a shorter text is one run. */
export function shingleHashes(words: readonly string[]): Uint32Array {
  if (words.length === 0) return new Uint32Array();
  const each = Uint32Array.from(words, wordHash);
  const size = Math.min(SHINGLE, each.length);
  const hashes = new Uint32Array(each.length - size + 1);
  for (let first = 0; first < hashes.length; first++) {
    let hash = 0x9e3779b9;
    for (let at = first; at < first + size; at++)
      hash = Math.imul(hash ^ (each[at] as number), 0x85ebca6b) ^ (hash >>> 15);
    hashes[first] = mixed(hash);
  }
  return hashes;
}

/** FNV-1a */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Where the least value of each window stands, the last one of several; ascending, each once. */
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
