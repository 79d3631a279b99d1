/** The n-grams of a text in bytes of UTF-8, as the package eld takes them: four bytes every three, so that a word's first and last are always among them. */

/** Longer texts say no more about their language. */
const MOST_LETTERS = 1000;
const ENOUGH_BYTES = 350;
const MOST_BYTES = 380;
const MOST_WORD_BYTES = 70;
const LENGTH = 4;
const STRIDE = 3;
const BEGINS = 1;
const ENDS = 2;

/** What stands between words. A word keeps its apostrophes. */
const SEPARATORS = /[^\p{L}]+(?<!['`\u2019])/gu;

/** @returns the hash of each n-gram that the beginning of a text has, once */
export function ngramHashes(text: string): Set<number> {
  const words = text.substring(0, MOST_LETTERS).replace(SEPARATORS, ' ').trim().toLowerCase();
  const bytes = new TextEncoder().encode(words);
  const hashes = new Set<number>();
  const end = endOf(bytes);
  for (let from = 0; from < end; ) {
    const space = bytes.indexOf(SPACE, from);
    const to = space === -1 || space > end ? end : space;
    if (to > from) addWord(bytes, from, to, hashes);
    from = to + 1;
  }
  return hashes;
}

const SPACE = 0x20;

/** Behind the first word that is enough, or within a word that is too long for that. */
function endOf(bytes: Uint8Array): number {
  for (let at = ENOUGH_BYTES + 1; at < bytes.length; at++) {
    if (bytes[at] === SPACE) return at;
    const isWithinLetter = ((bytes[at] ?? 0) & 0xc0) === 0x80;
    if (at > MOST_BYTES && !isWithinLetter) return at;
  }
  return bytes.length;
}

function addWord(bytes: Uint8Array, from: number, to: number, hashes: Set<number>): void {
  const end = Math.min(to, from + MOST_WORD_BYTES);
  let at = from;
  for (; at + LENGTH < end; at += STRIDE) hashes.add(ngramHash(bytes, at, at + LENGTH, at === from, false));
  hashes.add(ngramHash(bytes, Math.max(from, end - LENGTH), to, at === from, true));
}

/** FNV-1a in 32 bits, over whether the n-gram begins and ends a word, and over its bytes from `from` until `to`. */
export function ngramHash(bytes: Uint8Array, from: number, to: number, begins: boolean, ends: boolean): number {
  let hash = Math.imul(0x9747b28c ^ ((begins ? BEGINS : 0) | (ends ? ENDS : 0)), 0x01000193);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}
