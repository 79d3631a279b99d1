/** Runs of one page → pieces without a wide gap, and the rows in which they stand beside each other. */
import type { Run } from './page-runs.ts';
import { drawnForwards, inReadingOrder, isDrawnBackwards } from './right-to-left.ts';

/** Words on one baseline without a gap that could part columns. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** Pieces whose letters stand on about one height, from left to right. */
export interface Row {
  readonly pieces: readonly Piece[];
  readonly y: number;
}

/** In units of the type's height. */
const WIDE_GAP = 0.9;
const WORD_GAP = 0.12;

export function rowsOf(runs: readonly Run[]): Row[] {
  const forwards = isDrawnBackwards(runs) ? runs.map(drawnForwards) : runs;
  const sorted = [...forwards].sort((a, b) => a.y - b.y || a.x - b.x);
  const groups: Run[][] = [];
  const tall: { y: number; size: number }[] = [];
  for (const run of sorted) {
    // The last few rows only: a run belongs to the row whose letters stand at its height.
    let at = -1;
    for (let i = groups.length - 1; i >= Math.max(0, groups.length - 4); i--) {
      const row = tall[i];
      if (row && isBeside(run, row)) at = i;
    }
    if (at >= 0) {
      groups[at]?.push(run);
      const row = tall[at];
      if (row && run.size > row.size * 1.05 && run.text.trim().length > 1) tall[at] = { y: run.y, size: run.size };
    } else if (run.text.trim() !== '') {
      groups.push([run]);
      tall.push({ y: run.y, size: run.size });
    }
  }
  return groups
    .map((group, i) => ({ pieces: piecesOf(group), y: tall[i]?.y ?? 0 }))
    .filter(({ pieces }) => pieces.length > 0);
}

/** On one baseline, or small letters raised or lowered beside large ones; an initial of several lines is beside its last. */
function isBeside(run: Run, row: { readonly y: number; readonly size: number }): boolean {
  const [small, large] = run.size < row.size ? [run, row] : [row, run];
  if (small.size > large.size * 0.92 || small.size < large.size * 0.5)
    return Math.abs(run.y - row.y) <= small.size * 0.35;
  const shared = Math.min(small.y, large.y) - Math.max(small.y - small.size, large.y - large.size);
  return shared >= small.size * 0.5;
}

function piecesOf(row: readonly Run[]): Piece[] {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  const pieces: Piece[] = [];
  let held: Run[] = [];
  let right = 0;
  for (const run of sorted) {
    if (run.text.trim() === '') {
      if (held.length > 0 && run.x - right < run.size * WIDE_GAP) held.push(run);
      continue;
    }
    if (held.length > 0 && run.x - right > Math.min(run.size, held[0]?.size ?? run.size) * WIDE_GAP) {
      pieces.push(pieceOf(held));
      held = [];
    }
    right = held.length > 0 ? Math.max(right, run.x + run.width) : run.x + run.width;
    held.push(run);
  }
  if (held.length > 0) pieces.push(pieceOf(held));
  return pieces;
}

function pieceOf(runs: readonly Run[]): Piece {
  const words = runs.filter(({ text }) => text.trim() !== '');
  const longest = words.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: joinedRuns(runs),
    left: Math.min(...words.map(({ x }) => x)),
    right: Math.max(...words.map(({ x, width }) => x + width)),
    y: longest.y,
    size: longest.size,
    font: longest.font,
  };
}

function joinedRuns(runs: readonly Run[]): string {
  let text = '';
  let last: Run | null = null;
  for (const run of inReadingOrder(runs)) {
    if (last) {
      const [before, after] = run.x >= last.x ? [last, run] : [run, last];
      const gap = after.x - (before.x + before.width);
      if (gap > Math.min(run.size, last.size) * WORD_GAP) text += ' ';
    }
    text += run.text;
    last = run;
  }
  return text.replace(/\s+/gu, ' ').trim();
}
