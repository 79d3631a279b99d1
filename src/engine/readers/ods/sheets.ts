/** OpenDocument spreadsheet XML → sheets, as streams of rows: dates by value, everything else as shown. */
import { COLUMN_LIMIT, type Sheet } from '../table/table.ts';
import { dayAsShown, type SheetRow, sheetsInXml, type Xml } from '../table/xml-sheets.ts';

/** Words in a cell that are not its value: comments, drawings. */
const BESIDE = new Set(['annotation', 'frame', 'custom-shape', 'object', 'image', 'desc', 'ruby-text']);
/** The number of blanks that one element stands for. */
const MOST_SPACES = 200;

/** @throws CollateError damaged, empty */
export function openSheets(xml: Xml): Promise<Sheet[]> {
  return sheetsInXml(xml, (onRow) => new Walk(onRow));
}

interface Cell {
  readonly lines: string[];
  readonly day: string | null;
  /** How many cells in a row it stands for. */
  readonly times: number;
}

class Walk {
  readonly #onRow: (row: SheetRow) => void;
  #sheet: string | null = null;
  #sheets = 0;
  #number = 0;
  #repeated = 1;
  #cells: string[] = [];
  #links = new Map<number, string>();
  #cell: Cell | null = null;
  #inLine = false;
  #beside = 0;

  constructor(onRow: (row: SheetRow) => void) {
    this.#onRow = onRow;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (BESIDE.has(name)) this.#beside++;
    else if (this.#beside > 0) return;
    else if (name === 'table') {
      this.#sheets++;
      this.#sheet = attributes['table:name'] ?? `Sheet ${this.#sheets}`;
      this.#number = 0;
    } else if (name === 'table-row') {
      this.#number++;
      this.#repeated = count(attributes['table:number-rows-repeated']);
      this.#cells = [];
      this.#links = new Map();
    } else if (name === 'table-cell' || name === 'covered-table-cell') this.#cell = openCell(attributes);
    else if (name === 'a' && this.#cell) this.#links.set(this.#cells.length, attributes['xlink:href'] ?? '');
    else if (name === 'p' && this.#cell) {
      this.#cell.lines.push('');
      this.#inLine = true;
    } else if (name === 's') this.text(' '.repeat(Math.min(MOST_SPACES, count(attributes['text:c']))));
    else if (name === 'tab') this.text('\t');
    else if (name === 'line-break') this.text('\n');
  }

  text(text: string): void {
    if (!this.#cell || !this.#inLine || this.#beside > 0) return;
    this.#cell.lines.push(`${this.#cell.lines.pop() ?? ''}${text}`);
  }

  close(name: string): void {
    if (BESIDE.has(name)) this.#beside--;
    else if (this.#beside > 0) return;
    else if (name === 'p') this.#inLine = false;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
    else if (name === 'table') this.#sheet = null;
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (!cell) return;
    const value = cell.day ?? cell.lines.join('\n');
    for (let i = 0; i < cell.times && this.#cells.length < COLUMN_LIMIT; i++) this.#cells.push(value);
  }

  #closeRow(): void {
    const [cells, number] = [this.#cells, this.#number];
    this.#number += this.#repeated - 1;
    while (cells.at(-1) === '') cells.pop();
    // A repeated row is one that was filled down, not as many articles.
    if (this.#sheet !== null && cells.length > 0)
      this.#onRow({ sheet: this.#sheet, row: { number, cells, record: null, links: this.#links } });
  }
}

function openCell(attributes: Record<string, string>): Cell {
  const day = attributes['office:date-value'];
  return {
    lines: [],
    day: day === undefined ? null : dayAsShown(day),
    times: count(attributes['table:number-columns-repeated']),
  };
}

function count(written: string | undefined): number {
  return Math.max(1, Number.parseInt(written ?? '1', 10) || 1);
}
