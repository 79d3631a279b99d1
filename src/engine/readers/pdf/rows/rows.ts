/** Runs of one page → pieces without a wide gap, and the rows in which pieces stand side by side. */

import type { Run } from '../run.ts';
import { joined } from '../runs/joined-runs.ts';
import { drawnForwards, inReadingOrder, isDrawnBackwards, type Writing, writingOf } from '../runs/right-to-left.ts';
import { partedAtMarks } from './drawn-over.ts';
import { withInitials } from './initials.ts';
import { withoutNoteNumbers } from './note-numbers.ts';

/** Words on one baseline without a gap that could separate columns. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** Pieces whose letters are at about the same height, from left to right. */
export interface Row {
  readonly pieces: readonly Piece[];
  readonly y: number;
  /** It is the first of a table's cell. */
  readonly isCell?: boolean;
}

/** In units of the type's height. */
const WIDE_GAP = 0.9;

export function rowsOf(runs: readonly Run[]): Row[] {
  const forwards = withInitials(isDrawnBackwards(runs) ? runs.map(drawnForwards) : partedAtMarks(runs));
  const sorted = withoutNoteNumbers(forwards.toSorted((a, b) => a.y - b.y || a.x - b.x));
  const groups: Run[][] = [];
  const tall: { y: number; size: number }[] = [];
  for (const run of sorted) {
    // Only the last few rows: a run belongs to the row at the height of its letters.
    let [at, begun] = [-1, -1];
    for (let i = groups.length - 1; i >= Math.max(0, groups.length - 4); i--) {
      const row = tall[i];
      if (!row || !isBeside(run, row, groups[i] ?? [])) continue;
      if (Math.abs(run.y - row.y) < 1) begun = i;
      at = i;
    }
    if (at >= 0) {
      // Raised figures came before the line that they belong to had begun.
      if (begun > at && groups[at]?.every(({ size }) => size < run.size * 0.92)) {
        groups[at]?.push(...(groups.splice(begun, 1)[0] ?? []));
        tall.splice(begun, 1);
      }
      groups[at]?.push(run);
      const row = tall[at];
      if (row && run.size > row.size * 1.05 && run.text.trim().length > 1) tall[at] = { y: run.y, size: run.size };
    } else if (!isBlank(run)) {
      groups.push([run]);
      tall.push({ y: run.y, size: run.size });
    }
  }
  for (const row of groups) row.sort((a, b) => a.x - b.x);
  const writing = writingOf(groups);
  const parted = groups.map((row) => piecesOf(row, writing));
  const { isEdge, isStart } = columnEdges(parted);
  return parted
    .map((pieces, i) => ({
      pieces: unstretched(cutAtColumns(pieces, isStart, writing), isEdge, writing).filter(({ text }) => text !== ''),
      y: tall[i]?.y ?? 0,
    }))
    .filter(({ pieces }) => pieces.length > 0);
}

/**
 * On one baseline, or small letters raised or lowered beside large ones; an initial over several lines is beside the
 * last of them.
 */
function isBeside(run: Run, row: { readonly y: number; readonly size: number }, others: readonly Run[]): boolean {
  const [small, large] = run.size < row.size ? [run, row] : [row, run];
  if (Math.abs(run.y - row.y) <= small.size * 0.35) return true;
  if (small.size > large.size * 0.92 || small.size < large.size * 0.5) return false;
  const shared = Math.min(small.y, large.y) - Math.max(small.y - small.size, large.y - large.size);
  // At this height, the heading of another column holds two lines of text.
  const isNext = (other: Run) => other.size >= large.size * 0.92 !== run.size >= large.size * 0.92;
  return shared >= small.size * 0.5 && others.some((other) => isNext(other) && gapBetween(run, other) < small.size);
}

function gapBetween(a: Run, b: Run): number {
  return Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
}

/** Each piece with its runs. */
function piecesOf(row: readonly Run[], writing: Writing): ReadonlyMap<Piece, readonly Run[]> {
  const pieces = new Map<Piece, readonly Run[]>();
  let held: Run[] = [];
  let right = 0;
  for (const run of row) {
    if (isBlank(run)) {
      if (held.length > 0 && run.x - right < run.size * WIDE_GAP) held.push(run);
      continue;
    }
    if (held.length > 0 && run.x - right > Math.min(run.size, held[0]?.size ?? run.size) * WIDE_GAP) {
      pieces.set(pieceOf(held, writing), held);
      held = [];
    }
    right = held.length > 0 ? Math.max(right, run.x + run.width) : run.x + run.width;
    held.push(run);
  }
  if (held.length > 0) pieces.set(pieceOf(held, writing), held);
  return pieces;
}

/** What is struck out keeps its place in its line. */
function isBlank({ text, isStruck }: Run): boolean {
  return text.trim() === '' && !isStruck;
}

interface Edges {
  /** The edge of a column is between them. */
  isEdge(before: Piece, after: Piece): boolean;
  /** A column begins there. */
  isStart(x: number): boolean;
}

/** Rows that begin or end at one place make it the edge of a column: in a single row, words may line up by chance. */
const EDGE_ROWS = 4;
const EDGE_SHARE = 0.12;
/** Runs are more often at one place by chance. */
const RUNS_SHARE = 0.3;

function columnEdges(rows: readonly ReadonlyMap<Piece, readonly Run[]>[]): Edges {
  const pieces = rows.flatMap((row) => [...row.keys()]);
  const starts = countPlaces(pieces.map(({ left }) => left));
  const ends = countPlaces(pieces.map(({ right }) => right));
  const apart = countPlaces(rows.flatMap((row) => [...row.values()].flatMap(startsApart)));
  const least = Math.max(EDGE_ROWS, rows.length * EDGE_SHARE);
  const leastRuns = Math.max(EDGE_ROWS, rows.length * RUNS_SHARE);
  return {
    isStart: (x) => starts(x) >= least || starts(x) + apart(x) >= leastRuns,
    isEdge: (before, after) => starts(after.left) >= least || ends(before.right) >= least,
  };
}

/** @returns a function that gives the number of places within a point or so of one */
function countPlaces(places: readonly number[]): (x: number) => number {
  const counts = new Map<number, number>();
  for (const x of places) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  return (x) => [-1, 0, 1].reduce((sum, off) => sum + (counts.get(Math.round(x) + off) ?? 0), 0);
}

/** Where runs of a piece begin after a gap that may be between columns. */
function startsApart(runs: readonly Run[]): number[] {
  const words = runs.filter((run) => !isBlank(run));
  return words.slice(1).flatMap((run, i) => {
    const before = words[i] as Run;
    return run.x - before.x - before.width > run.size * COLUMN_GAP ? [run.x] : [];
  });
}

/** In heights of the type: wider than between most words. */
const COLUMN_GAP = 0.4;
/** Letters of a word that are drawn in any order, and those drawn anew, overlap less. */
const OVERLAP = 1;
/** Before a column, there are more letters than in the sign or number of a list. */
const LEAST_BEFORE = 10;

/** A line that is too long for its column nearly reaches the next one, where many others begin, or runs into it. */
function cutAtColumns(
  runsOf: ReadonlyMap<Piece, readonly Run[]>,
  isStart: Edges['isStart'],
  writing: Writing,
): ReadonlyMap<Piece, readonly Run[]> {
  const cut = new Map<Piece, readonly Run[]>();
  let letters = 0;
  for (const [piece, runs] of runsOf) {
    let held: Run[] = [];
    let right = piece.left;
    for (const run of runs) {
      const gap = (run.x - right) / run.size;
      const isApart = (gap > COLUMN_GAP || gap < -OVERLAP) && letters >= LEAST_BEFORE;
      if (isApart && !isBlank(run) && isStart(run.x)) {
        const line = pieceOf(held, writing);
        cut.set({ ...line, right: Math.min(line.right, run.x - run.size * COLUMN_GAP) }, held);
        held = [];
        right = run.x;
      }
      held.push(run);
      letters += run.text.length;
      if (!isBlank(run)) right = Math.max(right, run.x + run.width);
    }
    cut.set(held.length === runs.length ? piece : pieceOf(held, writing), held);
  }
  return cut;
}

/** A line in a narrow column is justified: words at equal distances, however wide, are one piece. */
function unstretched(runsOf: ReadonlyMap<Piece, readonly Run[]>, isEdge: Edges['isEdge'], writing: Writing): Piece[] {
  const pieces = [...runsOf.keys()];
  const lines: Piece[] = [];
  for (let from = 0; from < pieces.length; ) {
    const to = endOfSpread(pieces, from, isEdge);
    const words = pieces.slice(from, to);
    const isText =
      words.length > 2 && hasMostlyWords(words) && words.some(({ text }) => /^[\p{Ll}\p{Lo}]\p{L}/u.test(text));
    lines.push(
      ...(isText
        ? [
            pieceOf(
              words.flatMap((word) => runsOf.get(word) ?? []),
              writing,
            ),
          ]
        : words.slice(0, 1)),
    );
    from = isText ? to : from + 1;
  }
  return lines;
}

/** The end, half open, of the single words from `from` whose gaps are all as wide as the first. */
function endOfSpread(pieces: readonly Piece[], from: number, isEdge: Edges['isEdge']): number {
  const first = gapTo(pieces, from + 1);
  const reach = (pieces[from]?.size ?? 0) * 0.12;
  let to = from + 1;
  for (; to < pieces.length; to++) {
    const [before, after] = [pieces[to - 1], pieces[to]];
    if (!before || !after || isEdge(before, after) || [before, after].some(({ text }) => /\s/u.test(text))) break;
    if (Math.abs(gapTo(pieces, to) - first) >= reach) break;
  }
  return to;
}

function gapTo(pieces: readonly Piece[], i: number): number {
  return (pieces[i]?.left ?? 0) - (pieces[i - 1]?.right ?? 0);
}

function hasMostlyWords(pieces: readonly Piece[]): boolean {
  return pieces.filter(({ text }) => /\p{L}/u.test(text)).length > pieces.length / 2;
}

function pieceOf(runs: readonly Run[], writing: Writing): Piece {
  const words = runs.filter((run) => !isBlank(run));
  const longest = words.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: joined(inReadingOrder(runs, writing)),
    left: Math.min(...words.map(({ x }) => x)),
    right: Math.max(...words.map(({ x, width }) => x + width)),
    y: longest.y,
    size: longest.size,
    font: longest.font,
  };
}
