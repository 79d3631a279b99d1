// What keeps the direction of a line behind words of another.
import { direction } from './direction.ts';

const DIRECTION_MARKS = { ltr: '\u200e', rtl: '\u200f' };
const LAST_LETTER = /\p{L}(?=\P{L}*$)/u;

/**
 * Returns what to put behind quoted words so that all that follows stays on its own side: without it, a figure or bracket could jump to the words' other side,
 * and a 12 be read as 21. The words are written in plain order, so that nothing in them turns what follows.
 */
export function marksBehind(words: string, line: 'ltr' | 'rtl'): string {
  const last = LAST_LETTER.exec(words)?.[0] ?? '';
  return direction(words) === line && (last === '' || direction(last) === line) ? '' : DIRECTION_MARKS[line];
}
