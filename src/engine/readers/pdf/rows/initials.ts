/** An initial drawn over several lines → the beginning of the first of them. */
import type { Run } from '../run.ts';

const INITIAL = /^[\p{Pi}\p{Ps}"']?[\p{Lu}\p{Lo}]$/u;
/** How much larger it is than the text beside it, in text heights. */
const LARGER = 1.6;
/** How far it may be from the text, also in text heights. */
const APART = 1.5;

/** If a page has more, they are letters in a drawing. */
const MOST = 100;

export function withInitials(runs: readonly Run[]): readonly Run[] {
  const usual = runs.reduce((sum, { size }) => sum + size, 0) / Math.max(1, runs.length);
  const initials = runs.filter((run) => run.size > usual && !run.isRightToLeft && INITIAL.test(run.text.trim()));
  if (initials.length > MOST) return runs;
  const begun = new Map<Run, Run>();
  for (const initial of initials) {
    const first = firstBeside(initial, runs);
    if (first) begun.set(first, initial);
  }
  if (begun.size === 0) return runs;
  const taken = new Set(begun.values());
  return runs.flatMap((run) => {
    const initial = begun.get(run);
    if (initial) return [{ ...run, text: initial.text + run.text }];
    return taken.has(run) ? [] : [run];
  });
}

/** The highest of at least two lines that begin to its right; null if it stands by itself. */
function firstBeside(initial: Run, runs: readonly Run[]): Run | null {
  const right = initial.x + initial.width;
  const beside = runs.filter(({ text, size, x, y }) => {
    const isText = size * LARGER < initial.size && /\p{L}/u.test(text);
    const isNext = x > right - size * 0.5 && x < right + size * APART;
    return isText && isNext && y > initial.y - initial.size * 1.1 && y < initial.y + size * 0.5;
  });
  const [first, ...rest] = beside.toSorted((a, b) => a.y - b.y);
  const isBegun = first !== undefined && /^[\p{L}’']/u.test(first.text);
  return isBegun && rest.some(({ y }) => y > first.y + first.size * 0.5) ? first : null;
}
