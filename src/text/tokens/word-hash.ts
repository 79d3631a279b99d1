/** Words as numbers of 32 bits, so that texts are compared without their letters; odd for a character of Han or Kana. */

export function wordHash(word: string): number {
  return asWord(fnv(word, 0, word.length));
}

export function characterHash(character: string): number {
  return (mixed(fnv(character, 0, character.length)) | 1) >>> 0;
}

/** Of a word of folded text whose surface is the word itself, without cutting it out; null where that is not plain to see. */
export function plainWordHash(folded: string, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (!isPlain(folded.charCodeAt(at))) return null;
  return asWord(fnv(folded, from, to));
}

/** a to z, figures, the letters of Russian and Ukrainian but ё. */
function isPlain(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return (code >= 0x430 && code <= 0x44f) || code === 0x454 || code === 0x456 || code === 0x457 || code === 0x491;
}

const asWord = (hash: number): number => (mixed(hash) & ~1) >>> 0;
const mixed = (hash: number): number => hash ^ (hash >>> 15);

export const isCharacter = (hash: number): boolean => (hash & 1) === 1;

/** FNV-1a */
function fnv(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
