/** Blocks of rows in reading order → lines: their text, and where a table's cells part it. */
import type { Piece, Row } from '../rows/rows.ts';
import { type Block, isJustified, middleOf } from './columns.ts';

export interface Line {
  /** Cells of a table row are joined by tabs. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly page: number;
  readonly isRow: boolean;
  /** It is the first of a table's cell. */
  readonly isCell: boolean;
}

/** Lines that belong together. */
export type Paragraph = Line[];

/** A gap that never occurs in a justified line; like the three below, in units of the type's height. */
const APART = 3.5;
/** In a centred line: names of authors beside each other. */
const APART_IN_MIDDLE = 2;
/** A gap that may separate cells. */
const CELL_GAP = 1.2;
/** Edges closer than this are one edge; further apart, one of them is indented. */
export const SAME_EDGE = 0.6;

export const BULLET = /^(?:[•◦▪■□●○◆❖❑★☆►▶▸➢➤✓✔⇒\ufffd‣∙·*–—-]|\(?\p{N}{1,3}[.)]|\(?[a-z][.)])(?:\s|$)/iu;

export function linesOf(block: Block, page: number, isRightToLeft: boolean): Line[] {
  const pieces = block.flatMap((row) => row.pieces);
  const areReached = isJustified(block);
  const edges = {
    left: Math.min(...pieces.map(({ left }) => left)),
    // A line that is too long for its column says nothing about the others.
    right: areReached ? middleOf(block.map(rightOf)) : Math.max(...block.map(rightOf)),
    areReached,
  };
  return block.map((row, i) => lineOf(row, page, [block[i - 1], block[i + 1]], edges, isRightToLeft));
}

function rightOf({ pieces }: Row): number {
  return Math.max(...pieces.map(({ right }) => right));
}

interface Edges {
  readonly left: number;
  readonly right: number;
  /** Shared by nearly all lines. */
  readonly areReached: boolean;
}

/** After a wide gap a row continues in another cell, if a neighbouring row has a cell with the same edge. */
function lineOf(
  { pieces, isCell: startsCell = false }: Row,
  page: number,
  beside: readonly (Row | undefined)[],
  edges: Edges,
  isRightToLeft: boolean,
): Line {
  const longest = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const isSpread = isSpreadLine(pieces, longest.size, beside, edges);
  const apart = isInMiddle(pieces, longest.size, edges) ? APART_IN_MIDDLE : APART;
  let text = '';
  let isRow = false;
  let last: Piece | null = null;
  for (const piece of isRightToLeft ? [...pieces].reverse() : pieces) {
    if (last) {
      const gap = (Math.max(piece.left, last.left) - Math.min(piece.right, last.right)) / longest.size;
      const isCell =
        !isSpread && !BULLET.test(`${text} `) && (gap > apart || (gap > CELL_GAP && hasCellAt(piece, beside)));
      text += isCell ? '\t' : ' ';
      isRow ||= isCell;
    }
    text += piece.text;
    last = piece;
  }
  return {
    text,
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    y: longest.y,
    size: longest.size,
    font: longest.font,
    page,
    isRow,
    isCell: startsCell,
  };
}

/** With as much room before as after it. */
function isInMiddle(pieces: readonly Piece[], size: number, edges: Edges): boolean {
  const before = Math.min(...pieces.map(({ left }) => left)) - edges.left;
  const after = edges.right - Math.max(...pieces.map(({ right }) => right));
  return before > size * 2 && Math.abs(before - after) < size;
}

/** A column wider than this has so many words per line that none is stretched much. */
const NARROW = 32;

/** A line in a narrow column with so few words that it was stretched from edge to edge. */
function isSpreadLine(
  pieces: readonly Piece[],
  size: number,
  beside: readonly (Row | undefined)[],
  edges: Edges,
): boolean {
  const [first, ...rest] = pieces;
  const last = rest.at(-1);
  if (!first || !last || edges.right - edges.left > size * NARROW) return false;
  // Beside an initial, a line begins further in.
  const isFull = (edges.areReached || first.left - edges.left < size * 2) && edges.right - last.right < size * 0.5;
  // Every line ends at the edge: then words in mid-sentence are not a table cell.
  return isFull && (edges.areReached || !rest.every((piece) => hasCellAt(piece, beside, !/^\p{Ll}/u.test(piece.text))));
}

/** @param countsEnd whether cells that end, rather than begin or are centred, at the same place count */
function hasCellAt({ left, right, size }: Piece, rows: readonly (Row | undefined)[], countsEnd = true): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < size * SAME_EDGE;
  return rows.some((row) =>
    row?.pieces
      .slice(1)
      .some(
        (other) =>
          near(other.left, left) ||
          (countsEnd && near(other.right, right)) ||
          near(other.left + other.right, left + right),
      ),
  );
}

/** The type in which most letters are set. */
export function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}
