/** The words of a title, for comparing two and for telling a headline from a name. */
import { fold } from './fold.ts';

const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** Words, or single characters where a script has no spaces. */
function pieces(text: string): string[] {
  return fold(text).match(PIECES) ?? [];
}

/** How much of their words two titles share, from 0 to 1. */
export function overlap(a: string, b: string): number {
  const [x, y] = [new Set(pieces(a)), new Set(pieces(b))];
  if (x.size === 0 || y.size === 0) return 0;
  let shared = 0;
  for (const piece of x) if (y.has(piece)) shared++;
  return (2 * shared) / (x.size + y.size);
}

/** How many words there are; two characters count as one where a script has no spaces. */
export function wordsIn(text: string): number {
  return pieces(text).reduce((sum, piece) => sum + (WIDE.test(piece) ? 0.5 : 1), 0);
}
