/**
 * Rows → blocks in reading order. A gutter is a strip that no piece crosses for several rows, with prose on both sides:
 * read above it, left, right, below.
 */

import type { Piece, Row } from '../rows/rows.ts';
import { bandsOf } from './bands.ts';

/** Consecutive rows in reading order. */
export type Block = readonly Row[];

interface Gutter {
  readonly x: number;
  /** Rows from…to, half open. */
  readonly from: number;
  readonly to: number;
  readonly support: number;
  /** How many lines end beyond it. */
  readonly exceptions: number;
  readonly width: number;
}

const MAX_DEPTH = 24;
/** Strips in which gutters are searched for. */
const STRIPS = 320;
const MOST_CANDIDATES = 12;

export function blocksInOrder(rows: readonly Row[], isRightToLeft: boolean, depth = 0): Block[] {
  if (rows.length === 0) return [];
  const gutter = depth < MAX_DEPTH ? bestGutter(rows) : null;
  if (!gutter) return [rows];
  const cut = headlinesAcross(gutter, rows);
  if (cut !== null)
    return [rows.slice(0, cut), rows.slice(cut)].flatMap((part) => blocksInOrder(part, isRightToLeft, depth + 1));
  const inner = rows.slice(gutter.from, gutter.to);
  const bands = bandsOf(inner, sidesOf(inner, gutter.x));
  const sides = bands.flatMap((band, i) => {
    const sides = sidesOf(band, gutter.x);
    if (isRightToLeft) sides.reverse();
    // What begins above the table may go on in its first cell.
    return bands.length > 1 ? sides.map((side, at) => (i + at > 0 ? asCell(side) : side)) : sides;
  });
  return [rows.slice(0, gutter.from), ...sides, rows.slice(gutter.to)].flatMap((part) =>
    blocksInOrder(part, isRightToLeft, depth + 1),
  );
}

/** How much larger than the columns' type a headline's is; that of a heading within an article is hardly ever. */
const HEADLINE_TYPE = 1.5;

/**
 * The row of headlines on both sides of the gutter, below a strip that is empty all across: the articles above end
 * there, each in as many columns as it has.
 */
function headlinesAcross({ x, from, to }: Gutter, rows: readonly Row[]): number | null {
  const inner = rows.slice(from, to);
  const size = middleOf(inner.flatMap((row) => row.pieces.map((piece) => piece.size)));
  const pitch = middleOf(inner.slice(1).map((row, i) => row.y - (inner[i]?.y ?? row.y)));
  const at = inner.findIndex(({ y, pieces }, i) => {
    const above = inner[i - 1];
    // Figures in large type, as reports set them off, belong to their columns.
    const isHeadline = pieces.every((piece) => piece.size > size * HEADLINE_TYPE && /\p{L}{2}/u.test(piece.text));
    const areOnBothSides = new Set(pieces.map((piece) => middle(piece) < x)).size === 2;
    return i > 1 && isHeadline && areOnBothSides && y - (above?.y ?? y) > Math.max(pitch, size) * APART;
  });
  return at < 0 ? null : from + at;
}

function middle({ left, right }: Piece): number {
  return (left + right) / 2;
}

function asCell([first, ...rest]: readonly Row[]): Row[] {
  return first ? [{ ...first, isCell: true }, ...rest] : [];
}

/** What is left and right of `x`. */
function sidesOf(rows: readonly Row[], x: number): [Row[], Row[]] {
  return [sideOf(rows, (piece) => middle(piece) < x), sideOf(rows, (piece) => middle(piece) >= x)];
}

function sideOf(rows: readonly Row[], isInside: (piece: Piece) => boolean): Row[] {
  return rows
    .map((row) => ({ ...row, pieces: row.pieces.filter(isInside) }))
    .filter(({ pieces }) => pieces.length > 0)
    .map((row) => ({ ...row, y: row.pieces[0]?.y ?? row.y }))
    .sort((a, b) => a.y - b.y);
}

function bestGutter(rows: readonly Row[]): Gutter | null {
  const pieces = rows.flatMap((row) => row.pieces);
  const left = Math.min(...pieces.map((piece) => piece.left));
  const right = Math.max(...pieces.map((piece) => piece.right));
  const found = [false, true].flatMap((areExceptions) => guttersIn(rows, left, right, areExceptions));
  // The pieces of a row are already a wide gap apart: the strip itself may be narrow.
  const candidates = found
    .filter(({ support, exceptions }) => support >= 2 && exceptions <= support * MOST_TOO_LONG)
    .sort((a, b) => b.support - a.support || a.exceptions - b.exceptions || b.width - a.width)
    .slice(0, MOST_CANDIDATES);
  for (const candidate of candidates) {
    const trimmed = withoutTail(candidate, rows);
    if (trimmed && partsColumns(trimmed, rows)) return trimmed;
  }
  return null;
}

/** Strips beside each other with the same rows are one. */
function guttersIn(rows: readonly Row[], left: number, right: number, areExceptions: boolean): Gutter[] {
  const step = Math.max(1, (right - left) / STRIPS);
  const found: Gutter[] = [];
  for (let x = left + step; x < right - step; x += step) {
    const gutter = gutterAt(x, step, rows, areExceptions);
    if (!gutter || (areExceptions && gutter.exceptions === 0)) continue;
    const last = found.at(-1);
    if (last && isSameStretch(last, gutter) && last.x + last.width / 2 + step * 1.5 > x)
      found[found.length - 1] = { ...gutter, x: last.x + step / 2, width: last.width + step };
    else found.push(gutter);
  }
  return found;
}

function isSameStretch(a: Gutter, b: Gutter): boolean {
  return a.from === b.from && a.to === b.to && a.exceptions === b.exceptions;
}

/** The longest stretch of rows that nothing crosses at `x`, by how much stands on its emptier side. */
function gutterAt(x: number, step: number, rows: readonly Row[], areExceptions: boolean): Gutter | null {
  let best: Gutter | null = null;
  let from = 0;
  let leftRows = 0;
  let rightRows = 0;
  const isCrossing = (piece: Piece) => piece.left < x + step / 2 && piece.right > x - step / 2;
  let exceptions = 0;
  for (let i = 0; i <= rows.length; i++) {
    const row = rows[i];
    const pieces = row?.pieces;
    const isException = areExceptions && row !== undefined && isTooLong(row, isCrossing, x);
    if (pieces && (isException || !pieces.some(isCrossing))) {
      if (isException) exceptions++;
      if (pieces.some((piece) => middle(piece) < x)) leftRows++;
      if (pieces.some((piece) => middle(piece) >= x)) rightRows++;
      continue;
    }
    const support = Math.min(leftRows, rightRows);
    if (support > (best?.support ?? 0)) best = { x, from, to: i, support, exceptions, width: step };
    from = i + 1;
    leftRows = 0;
    rightRows = 0;
    exceptions = 0;
  }
  return best;
}

/** In heights of the type. */
const MOST_BEYOND = 1.5;
/** The share of rows in which a line is too long for its column. */
const MOST_TOO_LONG = 0.1;

/** A line ends a little beyond its column, before that of the next one: LaTeX leaves a word there that it cannot break. */
function isTooLong({ pieces }: Row, isCrossing: (piece: Piece) => boolean, x: number): boolean {
  const at = pieces.findIndex(isCrossing);
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece || !next || next.left < piece.right) return false;
  const beyond = piece.right - x;
  return beyond < piece.size * MOST_BEYOND && beyond < (x - piece.left) / 4;
}

/** How much larger than its column's type a heading's is. */
const HEADING_TYPE = 1.15;
/** How many line heights from the columns a row stands apart from them. */
const APART = 2.2;
/** Within this height, in units of the type's, two headings are side by side. */
const SIDE_BY_SIDE = 1.5;

/**
 * One-sided rows at either end that stand apart, or in larger type, belong above or below the columns; of two headings
 * side by side, each belongs to its own column.
 */
function withoutTail(gutter: Gutter, rows: readonly Row[]): Gutter | null {
  let { from, to } = gutter;
  const isOneSided = (row: Row | undefined) =>
    !!row && (row.pieces.every((p) => middle(p) < gutter.x) || row.pieces.every((p) => middle(p) >= gutter.x));
  const pieces = rows.slice(from, to).flatMap((row) => row.pieces);
  const size = middleOf(pieces.map((piece) => piece.size));
  const sizeOn = (isLeft: boolean) =>
    middleOf(pieces.filter((piece) => middle(piece) < gutter.x === isLeft).map((piece) => piece.size));
  const sizes = { left: sizeOn(true), right: sizeOn(false) };
  const isHeading = (piece: Piece) => piece.size > (middle(piece) < gutter.x ? sizes.left : sizes.right) * HEADING_TYPE;
  const pitch = middleOf(rows.slice(from + 1, to).map((row, i) => row.y - (rows[from + i]?.y ?? row.y))) || size;
  const isApart = (at: number, beside: number) => {
    const [row, next] = [rows[at], rows[beside]];
    if (!row || !next) return false;
    return row.pieces.some(isHeading) || Math.abs(row.y - next.y) > Math.max(pitch, size) * APART;
  };
  const areBeside = (at: number) => {
    const [row, next] = [rows[at], rows[at + 1]];
    const sides = [row, next].flatMap((each) => (each?.pieces ?? []).map((piece) => middle(piece) < gutter.x));
    const isLarge = [row, next].every((each) => each?.pieces.every(isHeading));
    return isLarge && new Set(sides).size === 2 && Math.abs((row?.y ?? 0) - (next?.y ?? 0)) < size * SIDE_BY_SIDE;
  };
  while (from < to - 1 && isOneSided(rows[from]) && isApart(from, from + 1) && !areBeside(from)) from++;
  while (to - 1 > from && isOneSided(rows[to - 1]) && isApart(to - 1, to - 2)) to--;
  return to - from >= 2 ? { ...gutter, from, to } : null;
}

/** Columns contain prose, or lines at heights of their own; cells of a table are aligned. */
function partsColumns({ x, from, to }: Gutter, rows: readonly Row[]): boolean {
  const inner = rows.slice(from, to);
  const [left, right] = sidesOf(inner, x);
  return standBeside(left, right) && ((isProse(left) && isProse(right)) || !isAligned(left, right));
}

/** The share of the shorter column that the other must stand beside. */
const LEAST_BESIDE = 0.5;

/** At the same heights, for a good part of the shorter one. */
function standBeside(left: readonly Row[], right: readonly Row[]): boolean {
  const extent = (side: readonly Row[]) => {
    const heights = side.flatMap((row) => row.pieces.map(({ y }) => y));
    return [Math.min(...heights), Math.max(...heights)] as const;
  };
  const [[a, b], [c, d]] = [extent(left), extent(right)];
  return Math.min(b, d) - Math.max(a, c) >= Math.min(b - a, d - c) * LEAST_BESIDE;
}

/** In units of the type's height. */
const SAME_HEIGHT = 0.1;
/** Columns of prose seldom have more than this share of their lines at the same heights. */
const MOST_ALIGNED = 0.6;

function isAligned(left: readonly Row[], right: readonly Row[]): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  if (few.length < 3) return true;
  const heights = many.flatMap((row) => row.pieces.map(({ y }) => y));
  const aligned = few.filter(({ pieces }) =>
    pieces.some((piece) => heights.some((y) => Math.abs(y - piece.y) < piece.size * SAME_HEIGHT)),
  );
  return aligned.length > few.length * MOST_ALIGNED;
}

/** Prose has this many letters in a piece, on average. */
const LEAST_LETTERS = 14;
/** A piece is full if it has this share of a wide one's width; in prose, this share of the pieces is. */
const FULL_WIDTH = 0.62;
const LEAST_FULL = 0.45;
/** Wider pieces than this share of all may be exceptions. */
const WIDE_RANK = 0.85;

/** Long pieces, most of them about as wide as the widest; or justified lines, whatever gaps that leaves. */
function isProse(side: readonly Row[]): boolean {
  const pieces = side.flatMap((row) => row.pieces);
  if (side.length < 2) return false;
  if (isJustified(side)) return true;
  const widths = pieces.map(({ left, right }) => right - left).sort((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * WIDE_RANK)] ?? 0;
  const full = widths.filter((width) => width > wide * FULL_WIDTH).length;
  const letters = pieces.reduce((sum, { text }) => sum + widthInLetters(text), 0);
  return full >= pieces.length * LEAST_FULL && letters / pieces.length >= LEAST_LETTERS;
}

const LEAST_JUSTIFIED = 6;
/** The share of justified lines that reach an edge; the others are first or last lines. */
const LEAST_AT_EDGE = 0.6;
/** In points. */
const SAME_PLACE = 2;

/** Lines of words that nearly all reach from edge to edge. */
export function isJustified(side: readonly Row[]): boolean {
  if (side.length < LEAST_JUSTIFIED) return false;
  const lefts = side.map(({ pieces }) => Math.min(...pieces.map(({ left }) => left)));
  const rights = side.map(({ pieces }) => Math.max(...pieces.map(({ right }) => right)));
  const letters = side.flatMap(({ pieces }) => pieces).reduce((sum, { text }) => sum + widthInLetters(text), 0);
  return (
    shareAtOnePlace(lefts) >= LEAST_AT_EDGE &&
    shareAtOnePlace(rights) >= LEAST_AT_EDGE &&
    letters / side.length >= LEAST_LETTERS
  );
}

/** The share of the places that are where the middle one is. */
function shareAtOnePlace(places: readonly number[]): number {
  const place = middleOf(places);
  return places.filter((each) => Math.abs(each - place) < SAME_PLACE).length / places.length;
}

/** An ideograph is as wide as two letters. */
function widthInLetters(text: string): number {
  return text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}

export function middleOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
