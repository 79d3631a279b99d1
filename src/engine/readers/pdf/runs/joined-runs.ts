/** Runs in reading order → their text, with a space where they are apart. */
import { type Shift, withShift } from '../../../../text/letters/shifted-digits.ts';
import type { Run } from '../run.ts';

/** In units of the type's height. */
const WORD_GAP = 0.12;

export function joined(runs: readonly Run[]): string {
  return together(runs).replace(/\s+/gu, ' ').trim();
}

function together(runs: readonly Run[]): string {
  let text = '';
  let last: Run | null = null;
  let base: Run | null = null;
  for (const run of runs) {
    const isGapOfHyphen = text.endsWith('\u00ad') && run.text.trim() === '';
    if (isGapOfHyphen) continue;
    if (last) {
      // In the middle of a line, a soft hyphen is an ordinary hyphen.
      if (text.endsWith('\u00ad')) text = `${text.slice(0, -1)}-`;
      else if (!isClose(last, run)) text += ' ';
    }
    const shift: Shift = base && last && isClose(last, run) ? shiftBeside(base, run) : null;
    text += withShift(run.text, shift, text);
    last = run;
    if (shift === null) base = run;
  }
  return text;
}

/** In heights of the type on the line; browsers draw five sixths. */
const SMALLER = 0.85;
const RAISED = 0.15;
const LOWERED = 0.08;

/** How a run stands beside one on the line: small letters on another baseline are raised or lowered. */
function shiftBeside({ size, y }: Run, run: Run): Shift {
  if (run.size >= size * SMALLER) return null;
  if (run.y < y - size * RAISED) return 'raised';
  return run.y > y + size * LOWERED ? 'lowered' : null;
}

/** No space is between them, whichever comes first. */
export function isClose(a: Run, b: Run): boolean {
  const [before, after] = b.x >= a.x ? [a, b] : [b, a];
  return after.x - (before.x + before.width) <= Math.min(a.size, b.size) * WORD_GAP;
}

/** Runs read together, as one run from its left end to its right end. */
export function asOne(runs: readonly Run[]): Run[] {
  const [first] = runs;
  if (!first || runs.length === 1) return [...runs];
  const x = Math.min(...runs.map((run) => run.x));
  const right = Math.max(...runs.map((run) => run.x + run.width));
  return [{ ...first, text: together(runs), x, width: right - x }];
}
