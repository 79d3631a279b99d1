/** The words of a title, for comparing two titles and for telling a headline from a name. */
import { foldToWords } from '../page/blocks/fold-to-words.ts';

const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** Words, or single characters in a script without spaces. */
function pieces(text: string): string[] {
  return foldToWords(text).match(PIECES) ?? [];
}

/** The share of words that two titles have in common, from 0 to 1. */
export function overlap(a: string, b: string): number {
  const [x, y] = [new Set(pieces(a)), new Set(pieces(b))];
  if (x.size === 0 || y.size === 0) return 0;
  let shared = 0;
  for (const piece of x) if (y.has(piece)) shared++;
  return (2 * shared) / (x.size + y.size);
}

/** The number of words; in a script without spaces, two characters count as one. */
export function wordsIn(text: string): number {
  return pieces(text).reduce((sum, piece) => sum + (WIDE.test(piece) ? 0.5 : 1), 0);
}
