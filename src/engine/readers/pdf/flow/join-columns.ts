/** The paragraphs of columns and pages, one after the other, and those that continue from one to the next. */
import type { Block } from './columns.ts';
import type { Line, Paragraph } from './lines.ts';
import { continuesIn } from './paragraphs.ts';

/** The last paragraph of a column, as it was at the foot of its page. */
export interface ColumnEnd extends Extent {
  readonly paragraph: Paragraph;
  readonly line: Line;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** What is between them and the text that continues: notes, in smaller type. */
const MOST_NOTES = 12;
const NOTE_TYPE = 0.92;

/**
 * Appends a column to the text so far. Its first paragraph continues the last one in the same type size, or an article
 * above it on the page before. @param articlesBefore where those ended that had the headline of another beside them
 * @returns where it ends
 */
export function appendColumn(
  flow: Paragraph[],
  more: readonly Paragraph[],
  body: number,
  articlesBefore: readonly ColumnEnd[],
): ColumnEnd | null {
  const [first, ...rest] = more;
  if (!first) return null;
  const extent = extentOf(more.flat());
  const last = lastOfText(flow, first, body);
  const above = articlesBefore.find(
    (end) => isOpen(end) && areOneAboveOther(end, extent) && continuesIn(end.paragraph, first),
  );
  const before = above?.paragraph ?? last;
  const begun = before && continuesIn(before, first) ? before : null;
  begun?.push(...first);
  if (begun && begun !== last) {
    const article = rest.slice(0, lengthOfArticle(rest, first));
    flow.splice(flow.indexOf(begun) + 1, 0, ...article);
    flow.push(...rest.slice(article.length));
  } else flow.push(...(begun ? rest : more));
  const paragraph = rest.at(-1) ?? begun ?? first;
  const line = paragraph.at(-1);
  return line ? { ...extent, paragraph, line } : null;
}

/** How much larger than the text's a headline's type is. */
const HEADLINE_TYPE = 1.12;

export function beginsWithHeadline([first]: readonly Paragraph[], body: number): boolean {
  return (first?.[0]?.size ?? 0) > body * HEADLINE_TYPE;
}

/** Nothing has continued it. */
function isOpen({ paragraph, line }: ColumnEnd): boolean {
  return paragraph.at(-1) === line;
}

function extentOf(some: readonly Extent[]): Extent {
  return { left: Math.min(...some.map(({ left }) => left)), right: Math.max(...some.map(({ right }) => right)) };
}

/** In points. */
const SAME_EDGE = 2;

function areOneAboveOther(end: ColumnEnd, column: Extent): boolean {
  return Math.abs(end.left - column.left) < SAME_EDGE && column.right < end.right + end.line.size * 2;
}

/** How many paragraphs are before the next headline. */
function lengthOfArticle(paragraphs: readonly Paragraph[], [line]: Paragraph): number {
  const at = paragraphs.findIndex(
    ([first]) => first !== undefined && line !== undefined && first.size > line.size * HEADLINE_TYPE,
  );
  return at < 0 ? paragraphs.length : at;
}

/** Footnotes may stand behind it. */
function lastOfText(flow: readonly Paragraph[], [next]: Paragraph, body: number): Paragraph | undefined {
  const isNote = ([line]: Paragraph) => (line?.size ?? 0) < Math.min(next?.size ?? 0, body) * NOTE_TYPE;
  return flow.slice(-MOST_NOTES).findLast((paragraph) => !isNote(paragraph));
}

/** A column has as many lines, to be one on the next page. */
const LEAST_LINES = 6;
/** Columns of one text are about as wide as each other, unlike those of terms and what they mean. */
const ALIKE = 0.85;

/**
 * The last lines of an article in balanced columns are too few to show that they stand in columns: they do if each of
 * them is within one of those on the page before. From left to right; null if they are not.
 */
export function inColumnsOf(before: readonly Block[], rows: Block): Block[] | null {
  const columns = before
    .filter((block) => block.length >= LEAST_LINES)
    .map((block) => extentOf(block.flatMap(({ pieces }) => pieces)));
  const apart = columns
    .filter((column, i) => columns.findIndex((other) => Math.abs(other.left - column.left) < SAME_EDGE) === i)
    .sort((a, b) => a.left - b.left);
  const widths = apart.map((column) => column.right - column.left);
  const areAlike = Math.min(...widths) > Math.max(...widths) * ALIKE;
  const areApart = areAlike && apart.every((column, i) => i === 0 || (apart[i - 1]?.right ?? 0) < column.left);
  const within = (column: Extent) => (piece: Extent) =>
    piece.left > column.left - SAME_EDGE && piece.right < column.right + SAME_EDGE;
  const pieces = rows.flatMap((row) => row.pieces);
  if (!areApart || !pieces.every((piece) => apart.some((column) => within(column)(piece)))) return null;
  const parts = apart
    .map((column) =>
      rows.map((row) => ({ ...row, pieces: row.pieces.filter(within(column)) })).filter((row) => row.pieces.length > 0),
    )
    .filter((part) => part.length > 0);
  return parts.length > 1 ? parts : null;
}
