/**
 * Blocks of rows in reading order → lines → paragraphs, recognised by spacing, indents and type, and continued across
 * columns and pages.
 */
import { endsSentence } from '../../../extract/plain-text/plain-text.ts';
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
const SAME_EDGE = 0.6;

const BULLET = /^(?:[•◦▪■□●○◆❖❑★☆►▶▸➢➤✓✔⇒\ufffd‣∙·*–—-]|\(?\p{N}{1,3}[.)]|\(?[a-z][.)])(?:\s|$)/iu;

export function linesOf(block: Block, page: number, isRightToLeft: boolean): Line[] {
  const pieces = block.flatMap((row) => row.pieces);
  const edges = {
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    areReached: isJustified(block),
  };
  return block.map((row, i) => lineOf(row, page, [block[i - 1], block[i + 1]], edges, isRightToLeft));
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

export function paragraphsOf(lines: readonly Line[], isRightToLeft: boolean): Paragraph[] {
  if (lines.length === 0) return [];
  const pitches = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? line.y));
  const shape = shapeOf(lines, isRightToLeft && !isFlushLeft(lines));
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, i) => {
    const current = paragraphs.at(-1);
    const before = lines[i - 1];
    if (!current || !before || startsParagraph(line, before, current, pitches[i - 1] ?? 0, shape))
      paragraphs.push([line]);
    else current.push(line);
  });
  return paragraphs;
}

/** Programs with poor support for right-to-left scripts set them flush left. */
function isFlushLeft(lines: readonly Line[]): boolean {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const atLeft = lines.filter((line) => line.left - left < line.size * SAME_EDGE).length;
  return atLeft > lines.filter((line) => right - line.right < line.size * SAME_EDGE).length + 1;
}

interface Shape {
  readonly start: number;
  readonly end: number;
  readonly pitch: number;
  /** How first lines differ from others: `in`; `out` if the others are indented; `ragged` if lines have no edge. */
  readonly indent: 'in' | 'out' | 'ragged';
  readonly isRightToLeft: boolean;
}

/** A few lines may all be exceptions, and say nothing about ordinary lines. */
const FEW_PITCHES = 3;
/** Among as many lines, one that is full ends in mid-sentence, unless each line is a paragraph. */
const MANY_LINES = 12;

function shapeOf(lines: readonly Line[], isRightToLeft: boolean): Shape {
  const size = middleOf(lines.map((line) => line.size));
  const start = isRightToLeft
    ? Math.max(...lines.map(({ right }) => right))
    : Math.min(...lines.map(({ left }) => left));
  const end = endOf(lines, size, isRightToLeft);
  const close = lines
    .slice(1)
    .map((line, i) => line.y - (lines[i]?.y ?? 0))
    .filter((pitch) => pitch > 0);
  const usual = lowerQuarter(close) ?? size * 1.2;
  const inSentences = lowerQuarter(pitchesInSentences(lines, end)) ?? (lines.length < MANY_LINES ? usual : size * 1.3);
  return {
    start,
    end,
    pitch: Math.min(Math.max(Math.min(usual, inSentences), size), size * (close.length < FEW_PITCHES ? 1.5 : 2.4)),
    indent: indentOf(
      lines.map((line) => Math.abs(startOf(line, isRightToLeft) - start)),
      size,
    ),
    isRightToLeft,
  };
}

function lowerQuarter(pitches: readonly number[]): number | undefined {
  return [...pitches].sort((a, b) => a - b)[Math.floor(pitches.length * 0.25)];
}

/** Below full lines in mid-sentence: where most paragraphs are one line, most other distances are between paragraphs. */
function pitchesInSentences(lines: readonly Line[], end: number): number[] {
  return lines.slice(1).flatMap((line, i) => {
    const before = lines[i] as Line;
    const isFull = Math.min(Math.abs(end - before.right), Math.abs(end - before.left)) < line.size * LEAST_SHORT;
    const isInSentence = isFull && before.font === line.font && before.size === line.size && !endsSentence(before.text);
    return isInSentence && line.y - before.y >= line.size ? [line.y - before.y] : [];
  });
}

/** With fewer lines than this sharing an edge, as a share of all, they have none. */
const LEAST_AT_EDGE = 0.35;

/** Where lines end. A title across the page says nothing about the one column below it, if that has an edge of its own. */
function endOf(lines: readonly Line[], size: number, isRightToLeft: boolean): number {
  const outermost = (ends: readonly number[]) => (isRightToLeft ? Math.min(...ends) : Math.max(...ends));
  const endsOf = (some: readonly Line[]) => some.map(({ left, right }) => (isRightToLeft ? left : right));
  const usual = endsOf(lines.filter((line) => line.size < size * (1 + OTHER_TYPE)));
  const edge = outermost(usual);
  const reaching = usual.filter((end) => Math.abs(end - edge) < size * SAME_EDGE).length;
  return reaching >= usual.length * LEAST_AT_EDGE ? edge : outermost(endsOf(lines));
}

/** `starts`: the distance of each line from the outermost. */
function indentOf(starts: readonly number[], size: number): Shape['indent'] {
  if (starts.length <= 4) return 'in';
  const near = (at: number) => starts.filter((start) => Math.abs(start - at) < size * SAME_EDGE).length;
  const common = starts.reduce((best, start) => (near(start) > near(best) ? start : best), 0);
  if (near(common) < starts.length * LEAST_AT_EDGE) return 'ragged';
  return common > size * SAME_EDGE ? 'out' : 'in';
}

function startOf(line: Line, isRightToLeft: boolean): number {
  return isRightToLeft ? line.right : line.left;
}

/** Type of another size: the difference as a share of the larger. */
const OTHER_TYPE = 0.09;
/** The distance of two lines at which a new paragraph begins, as a multiple of the usual one, and points of tolerance. */
const WIDE_PITCH = 1.32;
const PITCH_TOLERANCE = 0.5;
/** Title, authors and day below each other are further apart than this, in units of the type's height. */
const WIDE_STACK = 1.8;
/** An indent is at least this wide, and takes at most this share of the line. */
const LEAST_INDENT = 0.7;
const MOST_INDENT = 0.5;
/** In a narrower column, or where less is missing at its end, a short line says nothing. */
const LEAST_MEASURE = 12;
const LEAST_SHORT = 3;
/** A line that ends a sentence is a paragraph's last if this share of its width is missing. */
const SHORT_LAST_LINE = 0.2;

function startsParagraph(line: Line, before: Line, current: Paragraph, pitch: number, shape: Shape): boolean {
  if (line.isRow || before.isRow) return true;
  if (Math.abs(line.size - before.size) > Math.max(line.size, before.size) * OTHER_TYPE) return true;
  if (pitch < -line.size) return true;
  if (pitch > line.size * WIDE_STACK && areStacked(line, before)) return true;
  if (pitch > shape.pitch * WIDE_PITCH + PITCH_TOLERANCE) return !isMidSentence(before, line, pitch, shape);
  if (BULLET.test(line.text) && (endsSentence(before.text) || BULLET.test(current[0]?.text ?? ''))) return true;
  const sign = shape.isRightToLeft ? -1 : 1;
  const indent = (startOf(line, shape.isRightToLeft) - startOf(before, shape.isRightToLeft)) * sign;
  const measure = Math.abs(shape.end - shape.start);
  const shortBy = Math.abs(shape.end - (shape.isRightToLeft ? before.left : before.right));
  if (isCentred(line, shape) && isCentred(before, shape)) return line.font !== before.font;
  if (shape.indent === 'out' && indent < -line.size * SAME_EDGE && current.length > 1) return true;
  if (
    shape.indent === 'in' &&
    indent > line.size * LEAST_INDENT &&
    indent < measure * MOST_INDENT &&
    !BULLET.test(current[0]?.text ?? '')
  )
    return true;
  if (line.font !== before.font && current.every(({ font }) => font === before.font) && isLabel(current, measure))
    return true;
  if (measure < line.size * LEAST_MEASURE || shortBy < line.size * LEAST_SHORT) return false;
  if (endsSentence(before.text)) return shortBy > measure * SHORT_LAST_LINE || hadRoom(line, shortBy);
  return isBrokenOff(line, shortBy, measure) || (current.length === 1 && isLineApart(before, measure));
}

/** A few words alone in a wide line are a paragraph, whatever follows: a paper's name, a lower-case weekday. */
function isLineApart({ left, right, size, text }: Line, measure: number): boolean {
  return measure > size * 30 && right - left < measure * 0.4 && !/[,;:–—-]$/u.test(text);
}

const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{Ps}\p{Pi}]/u;

/** Scripts without spaces break anywhere: a line that ends before its edge was ended on purpose. */
function hadRoom({ text, size }: Line, shortBy: number): boolean {
  return (
    UNSPACED.test(text) && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) && shortBy > size * LEAST_SHORT
  );
}

/** The next line's first word would easily have fitted: the line was ended on purpose, as in labels and addresses. */
function isBrokenOff(line: Line, shortBy: number, measure: number): boolean {
  const [word = ''] = line.text.split(' ', 1);
  const room = word.length * line.size * 0.6 + line.size * 2;
  return shortBy > measure * 0.35 && shortBy > room && /^[\p{Lu}\p{N}\p{Lo}]/u.test(line.text);
}

/** Lines further apart than others in their block: a full line in mid-sentence continues in the next. */
function isMidSentence(before: Line, line: Line, pitch: number, { start, end }: Shape): boolean {
  const isFull = before.right - before.left > Math.abs(end - start) * 0.85;
  return isFull && pitch < line.size * 2.6 && before.font === line.font && !endsSentence(before.text);
}

/** A short line in a type of its own. */
function isLabel(paragraph: Paragraph, measure: number): boolean {
  const last = paragraph.at(-1);
  return !!last && paragraph.length <= 3 && last.right - last.left < measure * 0.85;
}

function isCentred({ left, right, size }: Line, { start, end }: Shape): boolean {
  const before = Math.abs(left - start);
  const after = Math.abs(end - right);
  return before > size * 2 && Math.abs(before - after) < size * 1.5;
}

/** Whether a paragraph at the top of a column or page continues the one that ended the previous column. */
export function continuesIn(last: Paragraph, next: Paragraph): boolean {
  const [end, start] = [last.at(-1), next[0]];
  if (!end || !start || end.isRow || start.isRow || start.isCell) return false;
  if (Math.abs(end.size - start.size) > end.size * 0.06) return false;
  if (BULLET.test(start.text)) return false;
  if (/[\p{L}][-‐\u00ad]$/u.test(end.text)) return true;
  if (endsSentence(end.text)) return false;
  if (isCentredStack(last)) return false;
  const isFull = end.right - end.left > Math.max(...last.map((line) => line.right - line.left)) * 0.8;
  if (last.length === 1 && next.length === 1 && end.font !== start.font) return false;
  return /^[\p{Ll}\p{Nd}"“«(]/u.test(start.text) || (isFull && last.length > 1 && end.font === start.font);
}

/** An author with institute, beside those of another. */
function isCentredStack([first, ...below]: Paragraph): boolean {
  return below.length > 0 && below.every((line) => first !== undefined && areStacked(line, first));
}

/** Of two lines only the middles agree. */
function areStacked(line: Line, other: Line): boolean {
  const middles = (line.left + line.right - other.left - other.right) / 2;
  return Math.abs(middles) < line.size / 4 && Math.abs(line.left - other.left) > line.size / 2;
}
