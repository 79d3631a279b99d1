/** Rows of a table → articles, one each, by the columns that the analyst named or that were found out. */
import type { ColumnMapping } from '../../../contract/model/import.ts';
import type { FoundValue, MetadataField } from '../../../contract/model/metadata.ts';
import type { DateHints } from '../../extract/dates.ts';
import { normalLanguage } from '../../extract/language.ts';
import { failure } from '../failure.ts';
import type { ReaderResult, ReadOptions } from '../port.ts';
import { type ArticleRecord, bodyIn, bylineOf, draftFromRecord, oneLine, webAddress } from '../record-draft.ts';
import { createDayOrder, dateOfCell } from './cell-dates.ts';
import { guessMapping } from './guess-mapping.ts';
import type { Rows, TableRow, TableStart } from './table.ts';
import { tableStart, untilDamage } from './table-start.ts';

type Field = keyof ColumnMapping;

interface MappedTable {
  readonly start: TableStart;
  /** Field → indexes of its columns. */
  readonly indexes: ReadonlyMap<Field, readonly number[]>;
  readonly mapping: ColumnMapping;
  readonly dates: DateHints;
}

export async function* draftsFromTable(
  rows: Rows,
  { columns }: ReadOptions,
  mediaType: string,
): AsyncIterable<ReaderResult> {
  const start = await tableStart(rows);
  if (start === null) {
    yield failure('empty', 'This table has no cell with anything in it. Nothing was imported.');
    return;
  }
  const mapping =
    columns ??
    guessMapping(
      start.heads,
      start.sample.map(({ cells }) => cells),
    );
  const indexes = mapping ? columnIndexes(mapping, start.heads) : new Map<Field, number[]>();
  if (mapping === null || !indexes.has('text')) {
    yield withoutText(start.heads, columns !== undefined);
    return;
  }
  const dayFirst = await dayOrderOf(rows, indexes.get('published') ?? [], start.headNumber);
  const table: MappedTable = { start, indexes, mapping, dates: { dayFirst } };
  let seen = 0;
  for await (const row of rows()) {
    if (row.number <= start.headNumber || row.cells.every((cell) => cell.trim() === '')) continue;
    seen++;
    yield await readRow(row, table, mediaType);
  }
  if (seen === 0) yield failure('empty', 'This table has heads but no rows under them. Nothing was imported.');
}

function columnIndexes(mapping: ColumnMapping, heads: readonly string[]): Map<Field, number[]> {
  const indexes = new Map<Field, number[]>();
  for (const [field, names] of Object.entries(mapping) as [Field, string[]][]) {
    const known = names.map((name) => heads.indexOf(name)).filter((index) => index >= 0);
    if (known.length > 0) indexes.set(field, known);
  }
  return indexes;
}

function withoutText(heads: readonly string[], isMapped: boolean): ReaderResult {
  const named = heads.slice(0, 12).map((head) => `“${head.slice(0, 40)}”`);
  const more = heads.length > named.length ? ` and ${heads.length - named.length} more` : '';
  const why = isMapped
    ? 'None of the columns chosen for the text is in this table'
    : 'None of this table’s columns holds the text of articles, as far as can be told';
  return failure(
    'not-an-article',
    `${why}. Its columns are ${named.join(', ')}${more}. If one of them is the text, map the columns in Imports and import it again.`,
  );
}

/** Rows that tell day from month; so many of one kind settle it. */
const SETTLED = 1000;

async function dayOrderOf(rows: Rows, columns: readonly number[], headNumber: number): Promise<boolean | null> {
  if (columns.length === 0) return null;
  const order = createDayOrder();
  let seen = 0;
  for await (const { number, cells } of untilDamage(rows)) {
    if (number <= headNumber) continue;
    for (const column of columns) order.add(cells[column] ?? '');
    if (++seen >= SETTLED && order.dayFirst() !== null) break;
  }
  return order.dayFirst();
}

async function readRow(row: TableRow, table: MappedTable, mediaType: string): Promise<ReaderResult> {
  const { start } = table;
  const lines = start.headRecord === null ? [row.record] : [start.headRecord, row.record];
  return await draftFromRecord(recordFrom(row, table), {
    member: `row ${row.number}`,
    called: `Row ${row.number}`,
    others: 'rows',
    // With its heads, so that the row can be read again by itself.
    original: row.record === null ? null : Buffer.from(`${lines.join('\n')}\n`),
    mediaType,
  });
}

function recordFrom(row: TableRow, { indexes, mapping, dates }: MappedTable): ArticleRecord {
  const cells = (field: Field) =>
    (indexes.get(field) ?? []).map((index) => (row.cells[index] ?? '').trim()).filter((cell) => cell !== '');
  const own: FoundValue[] = [];
  const add = (field: MetadataField & Field, value: string | null) => {
    const text = oneLine(value);
    const from = `the table's ${mapping[field]?.map((name) => `"${name}"`).join(' and ') ?? ''}`;
    if (text !== null) own.push({ field, value: text, from });
    return text;
  };
  const language = add('language', normalLanguage(cells('language')[0] ?? null));
  const title = add('title', cells('title').join(' '));
  const published = add('published', publishedOf(cells('published'), { ...dates, language }));
  add('source', cells('source').join(', '));
  add('byline', bylineOf(cells('byline')));
  add('url', webAddress(cells('url')[0] ?? null));
  add('section', cells('section').join(', '));
  const text = cells('text').join('\n\n');
  const body = bodyIn(text);
  return {
    own,
    externalId: cells('externalId')[0] ?? null,
    body: body.kind === 'text' ? { ...body, value: withoutRepeats(text, title, published) } : body,
  };
}

function publishedOf(cells: readonly string[], hints: DateHints): string | null {
  return dateOfCell(cells.join(' '), hints) ?? dateOfCell(cells[0] ?? '', hints);
}

/** Some tables say the title and the date again in the first lines of the text. */
function withoutRepeats(text: string, title: string | null, published: string | null): string {
  const lines = text.split(/\r?\n/);
  let at = 0;
  const skip = (test: (line: string) => boolean) => {
    let next = at;
    while (next < lines.length && lines[next]?.trim() === '') next++;
    if (next < lines.length && test(lines[next]?.trim() ?? '')) at = next + 1;
  };
  if (title !== null) skip((line) => oneLine(line) === title);
  if (published !== null)
    skip((line) => line.length <= 40 && dateOfCell(line, {})?.slice(0, 10) === published.slice(0, 10));
  const rest = lines.slice(at).join('\n');
  return rest.trim() === '' ? text : rest;
}
