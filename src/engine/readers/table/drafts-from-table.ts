/** Table rows → articles, one each, by the columns that the analyst named or that were detected. */

import { type ColumnMapping, TABLE_FIELDS, type TableField } from '../../../contract/model/imports/import.ts';
import type { FoundValue, MetadataField } from '../../../contract/model/metadata.ts';
import type { DateHints } from '../../extract/dates/dates.ts';
import { dayFirstIn } from '../../extract/dates/numeric-days.ts';
import { detectLanguage, normalLanguage } from '../../extract/language/language.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import { webAddress } from '../drafts/addresses.ts';
import { namesInWords } from '../drafts/names-in-words.ts';
import { type ArticleRecord, bodyIn, bylineOf, draftFromRecord } from '../drafts/record-draft.ts';
import { listedItems, saysNothing, withoutReferences } from '../drafts/written-escapes.ts';
import { failure } from '../failure.ts';
import type { Draft, ReaderFailure, ReaderResult, ReadOptions } from '../port.ts';
import { columnKind, inZoneOfHead } from './article-columns.ts';
import { createDayOrder, type DayOrder, dateOfCell, isTwoWays } from './cell-dates.ts';
import { guessMapping } from './guess-mapping.ts';
import type { Rows, TableRow, TableStart } from './table.ts';
import { tableStart, unnamed, untilDamage } from './table-start.ts';

export interface MappedTable {
  readonly start: TableStart;
  /** Field → indexes of its columns. */
  readonly indexes: ReadonlyMap<TableField, readonly number[]>;
  readonly mapping: ColumnMapping;
}

export async function* draftsFromTable(
  rows: Rows,
  { columns }: ReadOptions,
  mediaType: string,
): AsyncIterable<ReaderResult> {
  const start = await tableStart(rows);
  if (start === null) {
    yield failure('empty', 'All cells of this table are empty. Nothing was imported.');
    return;
  }
  const table = mappedTable(start, columns);
  if (table === null) {
    if (start.damage !== null) throw start.damage;
    if (start.sample.length === 0 && start.headNumber > 0) yield withoutRows();
    else yield withoutText(start.heads, columns !== undefined);
    return;
  }
  const order = await dayOrderOf(rows, table);
  const dayFirst = order.dayFirst() ?? (order.isOpen() ? await orderOfLanguages(untilDamage(rows), table) : null);
  let seen = 0;
  for await (const row of rows()) {
    if (row.number <= start.headNumber || row.cells.every((cell) => cell.trim() === '')) continue;
    seen++;
    const result = await readRow(row, table, dayFirst, mediaType);
    yield columns && result.outcome === 'article' ? { ...result, isMapped: true } : result;
  }
  if (seen === 0) yield withoutRows();
}

function withoutRows(): ReaderResult {
  return failure('empty', 'This table has headings but no rows below them. Nothing was imported.');
}

/** Null if no column is the text. */
export function mappedTable(start: TableStart, columns: ColumnMapping | undefined): MappedTable | null {
  const rows = start.sample.map(({ cells }) => cells);
  const mapping = columns ?? guessMapping(start.heads, rows);
  if (mapping === null) return null;
  const indexes = columnIndexes(mapping, start.heads);
  return indexes.has('text') ? { start, mapping, indexes } : null;
}

function columnIndexes(mapping: ColumnMapping, heads: readonly string[]): Map<TableField, number[]> {
  const indexes = new Map<TableField, number[]>();
  for (const field of TABLE_FIELDS) {
    const known = (mapping[field] ?? []).map((name) => heads.indexOf(name)).filter((index) => index >= 0);
    if (known.length > 0) indexes.set(field, known);
  }
  return indexes;
}

function withoutText(heads: readonly string[], isMapped: boolean): ReaderResult {
  const why = isMapped
    ? 'None of the columns chosen for the text is in this table'
    : 'None of this table’s columns seems to contain the text of articles';
  const kinds = heads.map((head) => columnKind(head)?.kind);
  const isOfAddresses = kinds.includes('url') && kinds.includes('title');
  const advice = isOfAddresses
    ? 'If it is only a list of titles and addresses, open them in a browser and save the pages; if one of the columns is the text, map them in Imports and import it again.'
    : 'If one of them is the text, map the columns in Imports and import it again.';
  return failure('not-an-article', `${why}. Its columns are ${namesInWords(heads)}. ${advice}`);
}

/** Rows that distinguish day from month; this many of one kind settle the order. */
const SETTLED = 1000;

async function dayOrderOf(rows: Rows, { indexes, mapping, start }: MappedTable): Promise<DayOrder> {
  const order = createDayOrder(mapping.dateOrder);
  const columns = indexes.get('published') ?? [];
  if (columns.length === 0 || mapping.dateOrder !== undefined) return order;
  let seen = 0;
  for await (const { number, cells } of untilDamage(rows)) {
    if (number <= start.headNumber) continue;
    for (const column of columns) order.add(cells[column] ?? '');
    if (++seen >= SETTLED && order.dayFirst() !== null) break;
  }
  return order;
}

export async function readRow(
  row: TableRow,
  table: MappedTable,
  dayFirst: boolean | null,
  mediaType: string,
): Promise<Draft | ReaderFailure> {
  const { start } = table;
  const lines = start.headRecord === null ? [row.record] : [start.headRecord, row.record];
  return await draftFromRecord(recordFrom(row, table, dayFirst), {
    member: `row ${row.number}`,
    called: `Row ${row.number}`,
    others: 'rows',
    // With its headings, so that the row can be read again by itself.
    original: row.record === null ? null : Buffer.from(`${lines.join('\n')}\n`),
    mediaType,
  });
}

/**
 * In an open column, day or month first as the languages of all its rows write days: a program writes all days alike, so
 * that a row whose language leaves it open, as English does, leaves it open for all.
 */
export async function orderOfLanguages(
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  { start, indexes }: MappedTable,
): Promise<boolean | null> {
  let order: boolean | null = null;
  for await (const { number, cells } of rows) {
    const cellsOf = (field: TableField) => (indexes.get(field) ?? []).map((index) => cells[index] ?? '');
    if (number <= start.headNumber || !cellsOf('published').some(isTwoWays)) continue;
    const language =
      normalLanguage(cellsOf('language')[0] ?? null) ??
      (await detectLanguage(cellsOf('text').join('\n').slice(0, SAMPLE)));
    if (language === null) continue;
    const own = dayFirstIn(language);
    if (own === null || (order !== null && own !== order)) return null;
    order = own;
  }
  return order;
}

const SAMPLE = 4000;

function recordFrom(row: TableRow, table: MappedTable, dayFirst: boolean | null): ArticleRecord {
  const { indexes, mapping } = table;
  const cells = (field: TableField) =>
    (indexes.get(field) ?? [])
      .flatMap((index) => listedItems((row.cells[index] ?? '').trim()))
      .filter((cell) => cell !== '' && !saysNothing(cell));
  const own: FoundValue[] = [];
  const add = (field: MetadataField & TableField, value: string | null) => {
    const text = oneLine(value);
    const from = `the table's ${mapping[field]?.map((name) => `"${name}"`).join(' and ') ?? ''}`;
    if (text !== '') own.push({ field, value: text, from });
    return text || null;
  };
  const language = add('language', normalLanguage(cells('language')[0] ?? null));
  const title = add('title', withoutReferences(cells('title').join(' ')));
  const published = add('published', publishedIn(cells('published'), mapping, { dayFirst, language }));
  add('source', cells('source').join(', '));
  add('byline', bylineOf(cells('byline')));
  add('url', webAddress(cells('url')[0] ?? null)) ?? addLink(own, row, table);
  add('section', cells('section').join(', '));
  const text = cells('text').join('\n\n') + overflowOf(row, table);
  const body = bodyIn(text);
  return {
    own,
    externalId: cells('externalId')[0] ?? null,
    body: body.kind === 'text' ? { ...body, value: withoutRepeats(text, title, published) } : body,
  };
}

/** The address behind the cell of the address, or behind the title: "Open" says nothing itself. */
function addLink(own: FoundValue[], { links }: TableRow, { indexes, start }: MappedTable): void {
  if (!links || links.size === 0) return;
  const ofAddress = start.heads.flatMap((head, i) => (columnKind(head)?.kind === 'url' ? [i] : []));
  for (const column of [...(indexes.get('url') ?? []), ...ofAddress, ...(indexes.get('title') ?? [])]) {
    const value = webAddress(links.get(column) ?? null);
    if (value === null) continue;
    own.push({ field: 'url', value, from: `the link in the table's "${start.heads[column]}"` });
    return;
  }
}

/** What commas split off from an unquoted text in the last column: it continues beyond the last heading. */
function overflowOf({ cells, record }: TableRow, { indexes, start }: MappedTable): string {
  const last = start.heads.findLastIndex((name, i) => name !== unnamed(i));
  const rest = cells.slice(last + 1).filter((cell) => cell !== '');
  if (!indexes.get('text')?.includes(last) || rest.length === 0 || !rest.every((cell) => /^\s\S/.test(cell))) return '';
  const sign = record?.includes(`;${rest[0]}`) ? ';' : ',';
  return rest.map((cell) => sign + cell).join('');
}

/** @returns EDTF; the analyst's choice of zone if a time has none. What a column leaves open, the row's language does not decide. */
export function publishedIn(
  cells: readonly string[],
  { dateOrder, zone, published: names = [] }: ColumnMapping,
  hints: DateHints,
): string | null {
  if (dateOrder === 'undated' && cells.some(isTwoWays)) return null;
  const isOpen = (hints.dayFirst ?? null) === null && cells.some(isTwoWays);
  const known = isOpen ? { ...hints, language: null } : hints;
  const published = dateOfCell(cells.join(' '), known) ?? dateOfCell(cells[0] ?? '', known);
  if (published === null) return null;
  if (zone !== undefined && /T[\d:]+$/.test(published)) return `${published}${zone}`;
  return names.reduce((date, name) => inZoneOfHead(name, date), published);
}

/** Some tables repeat the title and the date in the first lines of the text. */
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
