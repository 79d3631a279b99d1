/** A workbook of one sheet (ECMA-376), written as the rows come. Every text is a string to the spreadsheet: none is a formula, a number or a date. */
import { CollateError } from '../../../../contract/errors.ts';
import { inPlainOrder } from '../../../../text/letters/misleading-signs.ts';
import { counted, countWords } from '../../../../text/phrasing/counted.ts';
import { PiecewiseZip } from '../piecewise-zip.ts';
import { xmlText } from '../xml.ts';
import type { Table, TableCell, TableWriter } from './port.ts';
import { partsOfWorkbook, STYLE } from './xlsx-parts.ts';

export const xlsxWriter: TableWriter = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write,
};

/** Excel's own limits: it takes a file beyond them for damaged. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CHARACTERS = 32_767;

/** As many rows are read before the widths of the columns are set. */
const MEASURED_ROWS = 200;
const WIDTH = { least: 8, most: 60 };

function* write(table: Table): Generator<Uint8Array, readonly string[]> {
  if (table.columns.length > MOST_COLUMNS) throw tooLarge(`${countWords(MOST_COLUMNS)} columns`);
  const zip = new PiecewiseZip();
  for (const [path, xml] of partsOfWorkbook(table.title)) zip.add(path, xml);
  const sheet = zip.addLong('xl/worksheets/sheet1.xml');
  const rows = table.rows[Symbol.iterator]();
  const first = [table.columns, ...nextRows(rows, MEASURED_ROWS)];
  const letters = table.columns.map((_, at) => columnLetters(at));
  let [number, cut] = [0, 0];
  const rowXml = (row: readonly TableCell[], style: number) => {
    if (++number > MOST_ROWS) throw tooLarge(`${countWords(MOST_ROWS)} rows`);
    cut += row.filter((cell) => isTooLong(cell)).length;
    const cells = row.map((cell, at) => cellXml(`${letters[at]}${number}`, cell, style));
    return `<row r="${number}">${cells.join('')}</row>`;
  };
  sheet(sheetStart(first));
  for (const [at, row] of first.entries()) {
    sheet(rowXml(row, at === 0 ? STYLE.head : STYLE.text));
    yield* zip.taken();
  }
  for (let row = rows.next(); !row.done; row = rows.next()) {
    sheet(rowXml(row.value, STYLE.text));
    yield* zip.taken();
  }
  sheet(SHEET_END, true);
  zip.end();
  yield* zip.taken();
  return cut === 0 ? [] : [cutSentence(cut)];
}

function nextRows(rows: Iterator<readonly TableCell[]>, most: number): (readonly TableCell[])[] {
  const taken: (readonly TableCell[])[] = [];
  while (taken.length < most) {
    const { done, value } = rows.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

/** The widths of the columns, and the head, which stays in sight. */
function sheetStart(first: readonly (readonly TableCell[])[]): string {
  const [head = []] = first;
  const columns = head.map((_, at) => {
    const width = Math.max(...first.map((row) => widthOf(row[at] ?? '')), WIDTH.least);
    return `<col min="${at + 1}" max="${at + 1}" width="${Math.min(width, WIDTH.most)}" customWidth="1"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
}

const SHEET_END = '</sheetData></worksheet>';

function widthOf(cell: TableCell): number {
  const lines = String(cell).slice(0, MOST_CHARACTERS).split('\n');
  return Math.max(...lines.map((line) => Math.min(line.length, WIDTH.most))) + 2;
}

function cellXml(ref: string, cell: TableCell, style: number): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${ref}" s="${STYLE.number}"><v>${cell}</v></c>`;
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(shortened(inPlainOrder(cell)))}</t></is></c>`;
}

const CUT_SIGN = '… [cut]';
const HALF_CHARACTER = /[\ud800-\udbff]$/;

function isTooLong(cell: TableCell): boolean {
  return typeof cell === 'string' && cell.length > MOST_CHARACTERS;
}

function shortened(words: string): string {
  if (!isTooLong(words)) return words;
  return words.slice(0, MOST_CHARACTERS - CUT_SIGN.length).replace(HALF_CHARACTER, '') + CUT_SIGN;
}

/** What XML cannot write, and a carriage return, which it reads as a line break. */
const UNWRITABLE = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Such characters are written by their number, as _x000B_ (22.9.2.19); words that look like one must not be read as one. */
function cellText(words: string): string {
  const plain = words.toWellFormed().replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  return xmlText(plain.replace(UNWRITABLE, (sign) => `_x${hex(sign)}_`));
}

const hex = (sign: string) => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

function columnLetters(at: number): string {
  const rest = Math.floor(at / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (at % 26));
}

function cutSentence(cut: number): string {
  return `${counted(cut, 'cell')} of the table ${cut === 1 ? 'was' : 'were'} cut at ${countWords(MOST_CHARACTERS)} characters, the most that a cell of XLSX holds, and ${cut === 1 ? 'ends' : 'end'} with “${CUT_SIGN}”. CSV has no such limit.`;
}

function tooLarge(most: string): CollateError {
  return new CollateError(
    'too-large',
    `A sheet of XLSX holds at most ${most}, and this table has more. Nothing was written. Export it as CSV, or export less.`,
  );
}
