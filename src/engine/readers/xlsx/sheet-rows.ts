/** The XML of a sheet → rows of cells as shown: shared strings resolved, dates by their number format. */

import type { SaxesAttributePlain, SaxesParser } from 'saxes';
import { localName } from '../document/xml.ts';
import { openSheetParser } from '../table/sheet-parser.ts';
import { COLUMN_LIMIT, type TableRow } from '../table/table.ts';
import { addressInFormula, type Links } from './hyperlinks.ts';
import { columnIndex } from './merged-cells.ts';
import { shownNumber } from './number-formats.ts';

interface SheetContext {
  readonly strings: readonly string[];
  /** Receives the length of each string that a cell shows: one string may occur in a million cells. */
  readonly count: (characters: number) => void;
  /** Number format of each cell style. */
  readonly formats: readonly string[];
  /** Days are counted from 1904, as on old Macs. */
  readonly is1904: boolean;
  readonly links: Links;
}

export async function* sheetRows(xml: AsyncIterable<string>, context: SheetContext): AsyncGenerator<TableRow> {
  const rows: TableRow[] = [];
  const parser = sheetParser(context, (row) => rows.push(row));
  for await (const piece of xml) {
    parser.write(piece);
    yield* rows.splice(0);
  }
  parser.close();
  yield* rows.splice(0);
}

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string;
}

function sheetParser(context: SheetContext, onRow: (row: TableRow) => void): SaxesParser {
  const parser = openSheetParser();
  let number = 0;
  let cells: string[] = [];
  let links = new Map<number, string>();
  let cell: Cell | null = null;
  let isText = false;
  let isFormula = false;
  let isPhonetic = false;
  parser.on('opentag', ({ name, attributes }) => {
    const tag = localName(name);
    if (tag === 'row') {
      number = Math.max(number + 1, Number(attributes.r) || 0);
      cells = [];
      links = new Map(context.links.get(number));
    } else if (tag === 'c') cell = cellAt(attributes, cells.length);
    else if (tag === 'rPh') isPhonetic = true;
    else if (tag === 'v' || tag === 't') isText = !isPhonetic;
    else if (tag === 'f') isFormula = true;
  });
  parser.on('text', (text) => {
    if (isText && cell) cell.value += text;
    else if (isFormula && cell) cell.formula += text;
  });
  parser.on('closetag', ({ name }) => {
    const tag = localName(name);
    if (tag === 'v' || tag === 't') isText = false;
    else if (tag === 'f') isFormula = false;
    else if (tag === 'rPh') isPhonetic = false;
    else if (tag === 'row') onRow({ number, cells, record: null, links });
    else if (tag === 'c' && cell) {
      if (cell.column < COLUMN_LIMIT) {
        while (cells.length < cell.column) cells.push('');
        cells[cell.column] = shown(cell, context);
        const address = addressInFormula(cell.formula);
        if (address !== null) links.set(cell.column, address);
      }
      cell = null;
    }
  });
  return parser;
}

function cellAt(attributes: Record<string, SaxesAttributePlain | string>, next: number): Cell {
  const letters = /^[A-Z]{1,3}/.exec(String(attributes.r ?? ''))?.[0];
  const column = letters ? columnIndex(letters) : next;
  return { column, type: String(attributes.t ?? 'n'), style: Number(attributes.s ?? 0), value: '', formula: '' };
}

function shown({ type, style, value }: Cell, { strings, count, formats, is1904 }: SheetContext): string {
  if (type === 's') {
    const string = strings[Number(value)] ?? '';
    count(string.length);
    return string;
  }
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'n') return shownNumber(value, formats[style] ?? '', is1904);
  return escaped(value);
}

/** Excel writes control characters as _x000D_. */
export function escaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
