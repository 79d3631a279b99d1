/** A spreadsheet of Excel 97 to 2003 (XLS): its visible sheets in order, with cells as shown. */
import { CollateError } from '../../../contract/errors.ts';
import { unpackedCounter } from '../packed/unpacking-bounds.ts';
import { COLUMN_LIMIT, type Sheet, type TableRow } from '../table/table.ts';
import { builtInFormat, shownNumber } from '../xlsx/number-formats.ts';
import { tooOftenShown } from '../xlsx/workbook.ts';
import { damagedWorkbook, RecordReader, recordsFrom, type WorkbookRecord } from './workbook-records.ts';

const ID = {
  formula: 0x06,
  end: 0x0a,
  dateMode: 0x22,
  password: 0x2f,
  sheet: 0x85,
  roundNumbers: 0xbd,
  cellFormat: 0xe0,
  strings: 0xfc,
  sharedString: 0xfd,
  number: 0x203,
  string: 0x204,
  truth: 0x205,
  formulaString: 0x207,
  roundNumber: 0x27e,
  numberFormat: 0x41e,
} as const;

interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly at: number }[];
  readonly strings: readonly string[];
  /** Number format of each cell style. */
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

/** @throws CollateError encrypted, damaged */
export function sheetsOfWorkbook(stream: Buffer): Sheet[] {
  const workbook = readWorkbook(stream);
  const count = unpackedCounter(stream.length, tooOftenShown);
  return workbook.sheets.map(({ name, at }) => ({
    name,
    rows: async function* () {
      for (const row of rowsOf(stream, at, workbook)) {
        for (const cell of row.cells) count(cell.length);
        yield row;
      }
    },
  }));
}

function readWorkbook(stream: Buffer): Workbook {
  const sheets: { name: string; at: number }[] = [];
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  let strings: string[] = [];
  let is1904 = false;
  for (const record of recordsFrom(stream, 0)) {
    const reader = new RecordReader(record);
    if (record.id === ID.end) break;
    if (record.id === ID.password) throw locked();
    if (record.id === ID.dateMode) is1904 = reader.number(2) === 1;
    else if (record.id === ID.sheet) sheets.push(...sheetIn(reader));
    else if (record.id === ID.numberFormat) custom.set(reader.number(2), reader.string(2));
    else if (record.id === ID.cellFormat) {
      reader.skip(2);
      formatIds.push(reader.number(2));
    } else if (record.id === ID.strings) strings = stringsIn(reader);
  }
  if (sheets.length === 0) throw damagedWorkbook();
  return { sheets, strings, formats: formatIds.map((id) => custom.get(id) ?? builtInFormat(id)), is1904 };
}

/** Empty for a sheet that is hidden, or holds a chart or a macro. */
function sheetIn(reader: RecordReader): { name: string; at: number }[] {
  const at = reader.number(4);
  const isShown = reader.number(1) === 0 && reader.number(1) === 0;
  return isShown ? [{ name: reader.string(1), at }] : [];
}

function stringsIn(reader: RecordReader): string[] {
  reader.skip(4);
  const count = reader.number(4);
  const strings: string[] = [];
  for (let i = 0; i < count && !reader.isAtEnd; i++) strings.push(reader.string(2));
  return strings;
}

function rowsOf(stream: Buffer, at: number, workbook: Workbook): TableRow[] {
  const rows = new Map<number, string[]>();
  const put = (row: number, column: number, text: string) => {
    if (column >= COLUMN_LIMIT || text === '') return;
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    while (cells.length < column) cells.push('');
    cells[column] = text;
  };
  let isWithin = 0;
  let formula: { row: number; column: number } | null = null;
  for (const record of recordsFrom(stream, at)) {
    if (BEGINS.has(record.id)) isWithin++;
    // A chart in a sheet has an end record of its own.
    if (record.id === ID.end && --isWithin <= 0) break;
    if (isWithin > 1) continue;
    if (record.id === ID.formulaString && formula) put(formula.row, formula.column, new RecordReader(record).string(2));
    // A shared formula may precede it.
    else if (CELLS.has(record.id)) formula = putCells(record, workbook, put);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ number: row + 1, cells, record: null }));
}

/** Start records of a section, by the version that wrote it. */
const BEGINS: ReadonlySet<number> = new Set([0x09, 0x209, 0x409, 0x809]);

type Put = (row: number, column: number, text: string) => void;

/** @returns where a formula's string, which the next record holds, belongs */
function putCells(record: WorkbookRecord, workbook: Workbook, put: Put): { row: number; column: number } | null {
  const reader = new RecordReader(record);
  const [row, column] = [reader.number(2), reader.number(2)];
  if (record.id === ID.roundNumbers) {
    const count = Math.floor(((record.pieces[0]?.length ?? 0) - 6) / 6);
    for (let i = 0; i < count; i++)
      put(row, column + i, shown(reader.number(2), roundNumber(reader.number(4)), workbook));
    return null;
  }
  const style = reader.number(2);
  if (record.id === ID.sharedString) put(row, column, workbook.strings[reader.number(4)] ?? '');
  else if (record.id === ID.string) put(row, column, reader.string(2));
  else if (record.id === ID.number) put(row, column, shown(style, reader.double(), workbook));
  else if (record.id === ID.roundNumber) put(row, column, shown(style, roundNumber(reader.number(4)), workbook));
  else if (record.id === ID.truth) put(row, column, truth(reader.number(1), reader.number(1) === 1));
  else return putResult({ row, column, style }, reader.bytes(8), workbook, put);
  return null;
}

const CELLS: ReadonlySet<number> = new Set([
  ID.formula,
  ID.roundNumbers,
  ID.sharedString,
  ID.number,
  ID.string,
  ID.truth,
  ID.roundNumber,
]);

/** A formula's result: a number, or, by its first byte, a string that follows, a boolean, an error, nothing. */
function putResult(
  { row, column, style }: { row: number; column: number; style: number },
  result: Buffer,
  workbook: Workbook,
  put: Put,
): { row: number; column: number } | null {
  const isNumber = result.readUInt16LE(6) !== 0xffff;
  if (isNumber) put(row, column, shown(style, result.readDoubleLE(0), workbook));
  else if (result[0] === 0) return { row, column };
  else if (result[0] === 1) put(row, column, truth(result[2] ?? 0, false));
  return null;
}

function shown(style: number, value: number, { formats, is1904 }: Workbook): string {
  return shownNumber(String(value), formats[style] ?? '', is1904);
}

function truth(value: number, isError: boolean): string {
  return isError ? '' : value === 1 ? 'TRUE' : 'FALSE';
}

/** A number in four bytes: an integer or the upper half of a double, plain or multiplied by a hundred. */
function roundNumber(packed: number): number {
  const half = Buffer.alloc(8);
  half.writeUInt32LE((packed & 0xffff_fffc) >>> 0, 4);
  const value = (packed & 2) === 0 ? half.readDoubleLE(0) : (packed | 0) >> 2;
  return (packed & 1) === 0 ? value : value / 100;
}

function locked(): CollateError {
  return new CollateError(
    'encrypted',
    'This spreadsheet is locked with a password. Open it with the password, save it without one, and import that.',
  );
}
