/** The first rows of a table and one for each kind of doubt, with what a mapping makes of them. */
import type { ColumnMapping, TableColumns } from '../../../contract/model/imports/import.ts';
import { createDayOrder, isTwoWays } from './cell-dates.ts';
import { type MappedTable, mappedTable, orderOfLanguages, publishedIn, readRow } from './drafts-from-table.ts';
import type { Rows, TableRow, TableStart } from './table.ts';
import { untilDamage } from './table-start.ts';

/** How many rows are checked for doubts: more would keep an analyst waiting. */
const MOST_ROWS = 5_000;
const FIRST_ROWS = 5;
const CELL_LENGTH = 200;
const TEXT_LENGTH = 300;

type Preview = Pick<TableColumns, 'rowsSeen' | 'isWhole' | 'order' | 'rows' | 'doubts'>;
type Doubt = { -readonly [Key in keyof TableColumns['doubts'][number]]: TableColumns['doubts'][number][Key] };

export async function previewRows(rows: Rows, start: TableStart, mapping: ColumnMapping | null): Promise<Preview> {
  const seen = await rowsOf(rows, start);
  const table = mapping ? mappedTable(start, mapping) : null;
  const order = createDayOrder(mapping?.dateOrder);
  for (const column of columnsOf(start, mapping?.published))
    for (const { cells } of seen.list) order.add(cells[column] ?? '');
  const isOpen = table !== null && order.isOpen();
  const dayFirst = order.dayFirst() ?? (isOpen ? await orderOfLanguages(seen.list, table) : null);
  const doubts = table ? doubtsIn(seen.list, table, dayFirst) : [];
  const wanted = new Set([
    ...seen.list.slice(0, FIRST_ROWS).map(({ number }) => number),
    ...doubts.map(({ row }) => row),
  ]);
  const shown = seen.list.filter(({ number }) => wanted.has(number));
  return {
    rowsSeen: seen.list.length,
    isWhole: seen.isWhole,
    order: {
      dateOrder: dayFirst === null ? null : dayFirst ? 'day first' : 'month first',
      unambiguousDates: order.unambiguousDates(),
    },
    rows: await Promise.all(shown.map((row) => rowShown(row, start, table, dayFirst))),
    doubts,
  };
}

async function rowsOf(rows: Rows, { headNumber }: TableStart): Promise<{ list: TableRow[]; isWhole: boolean }> {
  const list: TableRow[] = [];
  for await (const row of untilDamage(rows)) {
    if (row.number <= headNumber || row.cells.every((cell) => cell.trim() === '')) continue;
    if (list.length === MOST_ROWS) return { list, isWhole: false };
    list.push(row);
  }
  return { list, isWhole: true };
}

function columnsOf({ heads }: TableStart, names: readonly string[] | undefined): number[] {
  return (names ?? []).map((name) => heads.indexOf(name)).filter((column) => column >= 0);
}

function doubtsIn(rows: readonly TableRow[], table: MappedTable, dayFirst: boolean | null): Doubt[] {
  const { start, mapping } = table;
  const [text, title, published] = [mapping.text, mapping.title, mapping.published].map((names) =>
    columnsOf(start, names),
  );
  const doubts = new Map<string, Doubt>();
  const doubt = (kind: Doubt['kind'], columns: readonly number[] | undefined, row: number) => {
    const [column] = columns ?? [];
    if (column === undefined) return;
    const known = doubts.get(kind);
    if (known) known.rows++;
    else doubts.set(kind, { kind, column, rows: 1, row });
  };
  for (const { number, cells } of rows) {
    const written = (columns: readonly number[] | undefined) =>
      (columns ?? []).map((column) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');
    if (written(text).length === 0) doubt('no text', text, number);
    if (written(title).length === 0) doubt('no title', title, number);
    const dates = written(published);
    if (dates.length === 0) continue;
    if (dayFirst === null && mapping.dateOrder === undefined && dates.some(isTwoWays))
      doubt('two ways', published, number);
    else if (mapping.dateOrder !== 'undated' && publishedIn(dates, mapping, { dayFirst }) === null)
      doubt('no date', published, number);
  }
  return [...doubts.values()].sort((a, b) => a.column - b.column || a.row - b.row);
}

async function rowShown(
  row: TableRow,
  { heads }: TableStart,
  table: MappedTable | null,
  dayFirst: boolean | null,
): Promise<TableColumns['rows'][number]> {
  const read = table ? await readRow(row, table, dayFirst, 'text/csv') : null;
  const cells = heads.map((_, column) => shortened(row.cells[column] ?? '', CELL_LENGTH));
  if (read === null || read.outcome === 'failure')
    return { number: row.number, cells, article: null, refusal: read?.message ?? null };
  const { title, byline, published, language, paragraphs } = read;
  const source = read.found.find(({ field }) => field === 'source')?.value ?? null;
  const text = shortened(paragraphs.join(' '), TEXT_LENGTH);
  return { number: row.number, cells, article: { title, source, byline, published, language, text }, refusal: null };
}

function shortened(text: string, length: number): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, length).toWellFormed();
}
