/** A table's columns and what a mapping makes of its rows, for an analyst who decides which column holds what. */

import type { ColumnMapping, TableColumns } from '../../../contract/model/imports/import.ts';
import { decode } from '../../extract/charset/decode.ts';
import type { Json } from '../../extract/json-values.ts';
import { openXmlWorkbook } from '../excel-xml/reader.ts';
import { type Picked, pickReader } from '../index.ts';
import { headOf } from '../input/head.ts';
import { readWhole } from '../input/whole-file.ts';
import { JSON_LIMIT, jsonReader, mayBeMapped, parsed } from '../json/reader.ts';
import { openSpreadsheet } from '../ods/reader.ts';
import { oldOfficeReader, openOldWorkbook } from '../old-office/reader.ts';
import type { ReaderInput } from '../port.ts';
import { openWorkbook } from '../xlsx/workbook.ts';
import { columnKind } from './article-columns.ts';
import { csvRows } from './csv-rows.ts';
import { guessMapping } from './guess-mapping.ts';
import type { Rows, TableStart } from './table.ts';
import { previewRows } from './table-preview.ts';
import { tableStart } from './table-start.ts';

/**
 * Null if the file is not a table, or is empty. @param columns a mapping to try; otherwise the detected one @throws
 * CollateError damaged, too-large, unsafe-archive, encrypted
 */
export async function tableColumns(input: ReaderInput, columns?: ColumnMapping): Promise<TableColumns | null> {
  const picked = pickReader(await headOf(input), input.name);
  if ('refusal' in picked) return null;
  const sheets = await sheetsOf(input, picked.reader.name);
  const sheet = await sheetMeant(sheets, columns?.sheet);
  if (sheet === null) return null;
  const { start, guessed } = sheet;
  const names = sheets.map(({ name }) => name).filter((name) => name !== null);
  const mapping = columns ?? guessed;
  return {
    sheets: names.length > 1 ? names : [],
    sheet: names.length > 1 ? sheet.name : null,
    columns: start.heads.map((name) => ({ name, guess: guessOf(name, guessed) })),
    mapping,
    ...(await previewRows(sheet.rows, start, mapping)),
  };
}

/** Whether the file is a table, so that its columns can be mapped; `picked`: the reader that read it. */
export async function hasColumns(input: ReaderInput, picked: Picked): Promise<boolean> {
  if ('refusal' in picked) return false;
  if (picked.reader.name === oldOfficeReader.name) return (await openOldWorkbook(input)) !== null;
  if (picked.reader.name !== jsonReader.name) return ROW_READERS.has(picked.reader.name);
  const objects = await objectsOf(input);
  return objects !== null && mayBeMapped(objects);
}

interface NamedOrNot {
  readonly name: string | null;
  readonly rows: Rows;
}

interface StartedSheet extends NamedOrNot {
  readonly start: TableStart;
  readonly guessed: ColumnMapping | null;
}

async function sheetsOf(input: ReaderInput, reader: string): Promise<readonly NamedOrNot[]> {
  if (reader === 'table') return [{ name: null, rows: csvRows(input) }];
  if (reader === 'xlsx') return openWorkbook(input);
  if (reader === 'ods') return openSpreadsheet(input);
  if (reader === 'excel-xml') return openXmlWorkbook(input);
  if (reader === oldOfficeReader.name) return (await openOldWorkbook(input)) ?? [];
  const rows = reader === 'json' ? await objectRows(input) : null;
  return rows === null ? [] : [{ name: null, rows }];
}

const ROW_READERS: ReadonlySet<string> = new Set(['table', 'xlsx', 'ods', 'excel-xml']);

/** The requested one; or else the first that looks like articles; or else the first that is not empty. */
async function sheetMeant(sheets: readonly NamedOrNot[], asked: string | undefined): Promise<StartedSheet | null> {
  let first: StartedSheet | null = null;
  for (const sheet of sheets.filter(({ name }) => asked === undefined || name === asked)) {
    const start = await tableStart(sheet.rows);
    if (start === null) continue;
    const guessed = guessMapping(
      start.heads,
      start.sample.map(({ cells }) => cells),
    );
    const started = { ...sheet, start, guessed };
    if (guessed !== null) return started;
    first ??= started;
  }
  return first;
}

function guessOf(name: string, guessed: ColumnMapping | null): TableColumns['columns'][number]['guess'] {
  for (const [field, names] of Object.entries(guessed ?? {})) {
    if (!Array.isArray(names) || !names.includes(name)) continue;
    return { field: field as keyof Required<TableFields>, by: columnKind(name) === null ? 'cells' : 'name' };
  }
  return null;
}

type TableFields = Omit<ColumnMapping, 'sheet' | 'dateOrder' | 'zone'>;

const MOST_OBJECTS = 5_000;
const MOST_NAMES = 200;

/** Objects as rows under the names of their fields; null if there are none. */
async function objectRows(input: ReaderInput): Promise<Rows | null> {
  const objects = (await objectsOf(input))?.slice(0, MOST_OBJECTS) ?? [];
  const names = [...new Set(objects.slice(0, 200).flatMap((object) => Object.keys(object)))].slice(0, MOST_NAMES);
  if (names.length === 0) return null;
  return async function* () {
    yield { number: 0, cells: names, record: null };
    for (const [at, object] of objects.entries()) {
      yield { number: at + 1, cells: names.map((name) => cellOf(object[name])), record: null };
    }
  };
}

/** Null if it is not JSON, or too large. */
async function objectsOf(input: ReaderInput): Promise<Json[] | null> {
  return input.size > JSON_LIMIT ? null : parsed(decode(await readWhole(input, JSON_LIMIT)).text);
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
