/** A first letter drawn over several lines → the beginning of the first of them. */
import type { Run } from './run.ts';

const INITIAL = /^[\p{Pi}\p{Ps}"']?\p{Lu}$/u;
/** How much larger it is than the text beside it, in units of the text's height. */
const LARGER = 1.6;
/** How far it may stand from the text, in the same. */
const APART = 1.5;

/** More on a page are letters of a drawing. */
const MOST = 100;

export function withInitials(runs: readonly Run[]): readonly Run[] {
  const usual = runs.reduce((sum, { size }) => sum + size, 0) / Math.max(1, runs.length);
  const initials = runs.filter(({ text, size }) => size > usual && INITIAL.test(text.trim()));
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

/** The highest of at least two lines that begin at its right; null where it stands for itself. */
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
