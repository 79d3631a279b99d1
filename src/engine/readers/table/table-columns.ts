/** What a table's columns are, for an analyst who says which holds what. */
import type { ColumnMapping } from '../../../contract/model/import.ts';
import { HEAD_BYTES, pickReader } from '../index.ts';
import { objectsIn } from '../json/objects.ts';
import { JSON_LIMIT } from '../json/reader.ts';
import type { ReaderInput } from '../port.ts';
import { readWhole } from '../whole-file.ts';
import { openWorkbook } from '../xlsx/workbook.ts';
import { csvRows } from './csv-rows.ts';
import { guessMapping } from './guess-mapping.ts';
import { tableStart } from './table-start.ts';

export interface TableColumns {
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[];
  /** As the columns were understood; null where none of them can be the text. */
  readonly mapping: ColumnMapping | null;
}

const SAMPLES = 3;
const SAMPLE_LENGTH = 200;

/** Null where the file is no table with anything in it. @throws CollateError damaged, too-large, unsafe-archive, encrypted */
export async function tableColumns(input: ReaderInput): Promise<TableColumns | null> {
  const picked = pickReader(await input.range(0, Math.min(HEAD_BYTES, input.size)), input.name);
  if ('refusal' in picked) return null;
  const { name } = picked.reader;
  const grid =
    name === 'json'
      ? await objectGrid(input)
      : name === 'table' || name === 'xlsx'
        ? await tableGrid(input, name)
        : null;
  if (grid === null) return null;
  return {
    columns: grid.heads.map((head, i) => ({ name: head, samples: samplesOf(grid.rows, i) })),
    mapping: guessMapping(grid.heads, grid.rows),
  };
}

interface Grid {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

async function tableGrid(input: ReaderInput, kind: 'table' | 'xlsx'): Promise<Grid | null> {
  const sheets = kind === 'table' ? [csvRows(input)] : (await openWorkbook(input)).sheets.map(({ rows }) => rows);
  let first: Grid | null = null;
  for (const rows of sheets) {
    const start = await tableStart(rows);
    if (start === null) continue;
    const grid = { heads: start.heads, rows: start.sample.map(({ cells }) => cells) };
    if (guessMapping(grid.heads, grid.rows) !== null) return grid;
    first ??= grid;
  }
  return first;
}

async function objectGrid(input: ReaderInput): Promise<Grid | null> {
  const bytes = await readWhole(input, JSON_LIMIT);
  if ('outcome' in bytes) return null;
  try {
    const objects = objectsIn(bytes).slice(0, 200);
    const heads = [...new Set(objects.flatMap((object) => Object.keys(object)))].slice(0, 200);
    const rows = objects.map((object) => heads.map((head) => cellOf(object[head])));
    return heads.length > 0 ? { heads, rows } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function samplesOf(rows: Grid['rows'], column: number): string[] {
  return rows.slice(0, SAMPLES).map((row) => (row[column] ?? '').replace(/\s+/gu, ' ').trim().slice(0, SAMPLE_LENGTH));
}
