/** The first rows of a table: which of them has the headings, and what the columns are called. */
import { CollateError } from '../../../contract/errors.ts';
import { columnKind } from './article-columns.ts';
import { COLUMN_LIMIT, type Rows, type TableRow, type TableStart } from './table.ts';

const SAMPLE_ROWS = 200;
const SAMPLE_CHARACTERS = 4_000_000;
/** The name of a search, a date and blank rows may stand above the headings. */
export const HEADS_WITHIN = 20;

/** Null if all rows are empty. */
export async function tableStart(rows: Rows): Promise<TableStart | null> {
  const { first, damage } = await firstRows(rows);
  if (first.length === 0) return null;
  const [at, head] = headOf(first);
  const sample = first.slice(at + 1);
  const width = Math.min(COLUMN_LIMIT, Math.max(...first.slice(Math.max(at, 0)).map(({ cells }) => cells.length)));
  return {
    heads: columnNames(head?.cells ?? [], width),
    headNumber: head?.number ?? 0,
    headRecord: head?.record ?? null,
    sample,
    damage,
  };
}

async function firstRows(rows: Rows) {
  const first: TableRow[] = [];
  let size = 0;
  try {
    for await (const row of rows()) {
      if (row.cells.every((cell) => cell.trim() === '')) continue;
      first.push(row);
      size += row.cells.reduce((sum, cell) => sum + cell.length, 0);
      if (first.length >= SAMPLE_ROWS || size > SAMPLE_CHARACTERS) break;
    }
  } catch (error) {
    if (first.length === 0 || !(error instanceof CollateError)) throw error;
    return { first, damage: error };
  }
  return { first, damage: null };
}

/**
 * The rows up to any damage in the file, which is reported when the rows are read in earnest. @throws CollateError if
 * there are none
 */
export async function* untilDamage(rows: Rows): AsyncGenerator<TableRow> {
  let seen = 0;
  try {
    for await (const row of rows()) {
      seen++;
      yield row;
    }
  } catch (error) {
    if (seen === 0 || !(error instanceof CollateError)) throw error;
  }
}

/** The last row of headings and what they are, if necessary from two rows; [-1, null] if there are none. */
function headOf(rows: readonly TableRow[]): [number, TableRow | null] {
  const at = headIndex(rows);
  const head = rows[at];
  if (!head) return [-1, null];
  const below = rows[at + 1];
  if (!below || !isSecondHead(head, below)) return [at, head];
  const width = Math.max(head.cells.length, below.cells.length);
  const cells = Array.from({ length: width }, (_, i) => below.cells[i]?.trim() || head.cells[i] || '');
  return [at + 1, { ...below, cells }];
}

/** Headings below one that spans them all: there are some under nothing, and they are known ones. */
function isSecondHead(head: TableRow, { cells }: TableRow): boolean {
  const written = cells.filter((cell) => cell.trim() !== '');
  const isBelowNothing = cells.some((cell, i) => cell.trim() !== '' && (head.cells[i] ?? '').trim() === '');
  return isBelowNothing && written.every(isLikeHead) && kindsIn(cells) >= 2;
}

/** -1 if the table begins with its first article. */
function headIndex(rows: readonly TableRow[]): number {
  const known = rows.slice(0, HEADS_WITHIN).findIndex(({ cells }) => kindsIn(cells) >= 2);
  if (known >= 0) return known;
  const [first] = rows;
  if (!first || rows.length < 2) return first && kindsIn(first.cells) > 0 ? 0 : -1;
  const written = first.cells.filter((cell) => cell.trim() !== '');
  return kindsIn(first.cells) > 0 || (written.length > 0 && written.every(isLikeHead)) ? 0 : -1;
}

function kindsIn(cells: readonly string[]): number {
  return new Set(cells.map((cell) => columnKind(cell)?.kind).filter((kind) => kind !== undefined)).size;
}

function isLikeHead(cell: string): boolean {
  return cell.length <= 60 && !/^https?:|^[\d\s.,:/-]+$|[.!?]$/u.test(cell.trim());
}

/** The name of a column without a heading. */
export function unnamed(index: number): string {
  return `Column ${index + 1}`;
}

/** Of two columns with the same heading, the second gets a number, so that a mapping can name it. */
function columnNames(cells: readonly string[], width: number): string[] {
  const names: string[] = [];
  for (let i = 0; i < width; i++) {
    const written = (cells[i] ?? '').replace(/\s+/gu, ' ').trim().slice(0, 200);
    const name = written === '' ? unnamed(i) : written;
    names.push(names.includes(name) ? `${name} (column ${i + 1})` : name);
  }
  return names;
}
