/** Words as numbers of 32 bits, so that texts are compared without their letters; odd for a character of Han or Kana. */

export function wordHash(word: string): number {
  return (fnv(word) & ~1) >>> 0;
}

export function characterHash(character: string): number {
  return (fnv(character) | 1) >>> 0;
}

export const isCharacter = (hash: number): boolean => (hash & 1) === 1;

/** FNV-1a */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
