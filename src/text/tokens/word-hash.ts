/** Words as 32-bit numbers, so that texts can be compared without their letters; odd for a character of Han or Kana. */

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export function wordHash(word: string): number {
  return asWord(letterHash(word, 0, word.length));
}

/** The character [from, to) of a text. */
export function characterHash(text: string, from = 0, to = text.length): number {
  return (mixed(letterHash(text, from, to)) | 1) >>> 0;
}

/**
 * The hash of a word in folded text whose surface form is the word itself, without cutting it out; null if that is not
 * certain.
 */
export function plainWordHash(folded: string, from: number, to: number): number | null {
  let hash = FNV_BASIS;
  let letters = 0;
  for (let at = from; at < to; at++) {
    const code = folded.charCodeAt(at);
    letters |= plainLetter(code);
    // Mixed, or another script: a word that begins in Latin loses the breve of its й.
    if (letters > CYRILLIC) return null;
    hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  return asWord(hash);
}

const FIGURE = 0;
const LATIN = 1;
const CYRILLIC = 2;
const OTHER = 4;

/** a to z, digits, the letters of Russian and Ukrainian except ё. */
function plainLetter(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LATIN;
  if (code >= 0x30 && code <= 0x39) return FIGURE;
  if (code >= 0x430 && code <= 0x44f) return CYRILLIC;
  return code === 0x454 || code === 0x456 || code === 0x457 || code === 0x491 ? CYRILLIC : OTHER;
}

const asWord = (hash: number): number => (mixed(hash) & ~1) >>> 0;
const mixed = (hash: number): number => hash ^ (hash >>> 15);

export const isCjkHash = (hash: number): boolean => (hash & 1) === 1;

/** FNV-1a of the letters [from, to). */
export function letterHash(text: string, from: number, to: number): number {
  let hash = FNV_BASIS;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}
