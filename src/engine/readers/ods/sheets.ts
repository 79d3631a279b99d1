/** The XML of an OpenDocument spreadsheet → its sheets, each as rows of cells that stream: days as their values, all else as it is shown. */
import { SaxesParser } from 'saxes';
import { CollateError } from '../../../contract/errors.ts';
import { COLUMN_LIMIT, type Sheet, type TableRow } from '../table/table.ts';

type Xml = () => AsyncIterable<string>;

/** Words of a cell that are not its own: comments, drawings. */
const BESIDE = new Set(['annotation', 'frame', 'custom-shape', 'object', 'image', 'desc', 'ruby-text']);
/** Blanks that one element stands for. */
const MOST_SPACES = 200;

/** @throws CollateError damaged */
export async function openSheets(xml: Xml): Promise<Sheet[]> {
  const names: string[] = [];
  for await (const { sheet } of rowsOf(xml)) if (sheet !== names.at(-1)) names.push(sheet);
  return names.map((name) => ({
    name,
    rows: async function* () {
      for await (const { sheet, row } of rowsOf(xml)) if (sheet === name) yield row;
    },
  }));
}

interface SheetRow {
  readonly sheet: string;
  readonly row: TableRow;
}

/** Rows with anything in them. */
async function* rowsOf(xml: Xml): AsyncGenerator<SheetRow> {
  const found: SheetRow[] = [];
  const walk = new Walk((row) => found.push(row));
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new CollateError(
      'damaged',
      'This spreadsheet is damaged inside. Open it in a spreadsheet program, save it again, and import that.',
    );
  });
  parser.on('opentag', ({ name, attributes }) => walk.open(local(name), attributes as Record<string, string>));
  parser.on('closetag', ({ name }) => walk.close(local(name)));
  parser.on('text', (text) => walk.text(text));
  for await (const piece of xml()) {
    parser.write(piece);
    yield* found.splice(0);
  }
  parser.close();
  yield* found.splice(0);
}

class Walk {
  readonly #onRow: (row: SheetRow) => void;
  #sheet: string | null = null;
  #sheets = 0;
  #number = 0;
  #repeated = 1;
  #cells: string[] = [];
  #cell: { readonly lines: string[]; readonly day: string | null; readonly times: number } | null = null;
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
    } else if (name === 'table-cell' || name === 'covered-table-cell')
      this.#cell = {
        lines: [],
        day: attributes['office:date-value']?.replace('T', ' ').replace(/ 00:00:00(?:\.0+)?$/, '') ?? null,
        times: count(attributes['table:number-columns-repeated']),
      };
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
    // A row that is repeated is one that somebody filled down, not as many articles.
    if (this.#sheet !== null && cells.length > 0)
      this.#onRow({ sheet: this.#sheet, row: { number, cells, record: null } });
  }
}

function count(written: string | undefined): number {
  return Math.max(1, Number.parseInt(written ?? '1', 10) || 1);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
