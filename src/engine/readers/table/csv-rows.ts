/** CSV and TSV → rows, streamed: detects charset, delimiter and line break; a record is held until it is complete. */
import Papa from 'papaparse';
import { CollateError } from '../../../contract/errors.ts';
import { decodeStream } from '../../extract/charset/decode-stream.ts';
import { endsSentence } from '../../extract/plain-text/plain-text.ts';
import { megabytes } from '../failure.ts';
import type { ReaderInput } from '../port.ts';
import type { Rows, TableRow } from './table.ts';

const RECORD_LIMIT = 16 * 1024 * 1024;
const BATCH = 256 * 1024;
const DELIMITERS = [',', ';', '\t', '|'];

/** Programs of DOS end a file with it. */
const END_OF_FILE = '\u001a';

/** Of a table whose quotation marks are only its words' own: no text has it. */
const NO_QUOTE = '\0';

interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
  /** The escape before a quotation mark inside quotation marks; mostly another quotation mark. */
  readonly escapeChar: '"' | '\\' | typeof NO_QUOTE;
  readonly quoteChar: '"' | typeof NO_QUOTE;
}

export function csvRows(input: ReaderInput): Rows {
  return async function* () {
    let dialect: Dialect | null = null;
    let text = '';
    let wanted = BATCH;
    let number = 0;
    const widths = new Set<number>();
    for await (const piece of decodeStream(input.stream())) {
      text += piece;
      if (text.length < wanted) continue;
      dialect ??= dialectOf(text);
      const { records, rest } = recordsIn(text, dialect, false);
      for (const record of records) {
        widths.add(record.cells.length);
        yield { ...record, number: ++number };
      }
      text = rest;
      if (text.length > RECORD_LIMIT) throw unclosed(number + 1);
      // A record longer than a batch is not parsed again for every chunk.
      wanted = Math.min(RECORD_LIMIT + 1, Math.max(BATCH, text.length * 2));
    }
    if (text.endsWith(END_OF_FILE)) text = text.slice(0, -1);
    dialect ??= dialectOf(text);
    const { records, isUnclosed } = recordsIn(text, dialect, true);
    const last = /[\r\n]$/.test(text) ? undefined : records.at(-1);
    for (const record of records) {
      if (record === last && breaksOff(record, widths, number)) throw brokenOff(number + 1);
      widths.add(record.cells.length);
      yield { ...record, number: ++number };
    }
    if (isUnclosed) throw unclosed(number + 1);
  };
}

/** The delimiter, detected from the first lines; Excel may state it on a line of its own ("sep=;"). */
export function dialectOf(text: string): Dialect {
  const said = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1];
  // An empty last line would count as one of another width.
  const start = text.slice(0, BATCH).replace(/(?<![\r\n])[\r\n]+$/, '');
  const escapeChar = isBackslashed(start) ? '\\' : '"';
  const bare = start.replace(escapeChar === '"' ? /"[^"]*"/g : /"(?:[^"\\]|\\.)*"/gs, '""');
  const newline = bare.includes('\r\n') ? '\r\n' : bare.includes('\n') ? '\n' : bare.includes('\r') ? '\r' : '\n';
  const unquoted = (said ? [said] : DELIMITERS).find((each) => isUnquoted(start, each, newline));
  if (unquoted) return { delimiter: unquoted, newline, escapeChar: NO_QUOTE, quoteChar: NO_QUOTE };
  const delimiter =
    said ??
    Papa.parse<string[]>(start, { delimitersToGuess: DELIMITERS, newline, escapeChar, preview: 50 }).meta.delimiter;
  return { delimiter, newline, escapeChar, quoteChar: '"' };
}

const LEAST_LINES = 3;

/**
 * Every line is a row of the same width although one has a quotation mark that it does not close, and read with
 * quotation marks it is no table: a program wrote the cells as they are.
 */
function isUnquoted(start: string, delimiter: string, newline: string): boolean {
  const lines = start.split(newline).filter((line) => line !== '');
  // The last line may be cut short.
  const whole = start.length < BATCH ? lines : lines.slice(0, -1);
  const width = whole[0]?.split(delimiter).length ?? 0;
  const isOpen = (cell: string) => cell.startsWith('"') && (cell.length === 1 || !cell.endsWith('"'));
  const isOdd = (line: string) => line.split('"').length % 2 === 0 && line.split(delimiter).some(isOpen);
  return (
    whole.length >= LEAST_LINES &&
    width > 1 &&
    whole.some(isOdd) &&
    whole.every((line) => line.split(delimiter).length === width) &&
    !isQuoted(whole.join('\n'), delimiter, width)
  );
}

/** Cells that go over several lines may have a delimiter in each. */
function isQuoted(text: string, delimiter: string, width: number): boolean {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  return errors.length === 0 && data.every((row) => row.length === width);
}

/** As database programs write it: \"so\", and never ""so"". */
function isBackslashed(start: string): boolean {
  return /(?<!\\)\\"[^\s,;|"]/.test(start) && !/[^\s,;|"\\]""[^\s,;|"]|[\s]""[^\s,;|"]/.test(start);
}

type CsvRecord = Omit<TableRow, 'number'>;

interface Records {
  readonly records: readonly CsvRecord[];
  /** What follows the last complete record. */
  readonly rest: string;
  /** The last record runs to the end of the file inside quotation marks. */
  readonly isUnclosed: boolean;
}

function recordsIn(text: string, dialect: Dialect, isEnd: boolean): Records {
  const records: CsvRecord[] = [];
  let [start, before, isUnclosed] = [0, 0, false];
  Papa.parse<string[]>(text, {
    ...dialect,
    step: ({ data, errors, meta: { cursor } }) => {
      const record = text.slice(start, cursor).replace(/\r?\n$|\r$/, '');
      records.push({ cells: data, record });
      isUnclosed = errors.some(({ code }) => code === 'MissingQuotes');
      [before, start] = [start, cursor];
    },
  });
  if (!isEnd || isUnclosed || records.at(-1)?.record === '') records.pop();
  return { records, rest: text.slice(before), isUnclosed };
}

/**
 * Without a line break, and with fewer cells than all others have: unless the last one is closed or ends a sentence, as
 * where somebody wrote the row by hand; or that it is no row, but tells how many there are.
 */
function breaksOff({ cells, record }: CsvRecord, widths: ReadonlySet<number>, before: number): boolean {
  const [width = 0, ...others] = widths;
  const isWhole =
    cells.length > 1 ? record?.endsWith('"') || endsSentence(cells.at(-1) ?? '') : isTotal(cells[0] ?? '', before);
  return before >= 2 && others.length === 0 && cells.length < width && !isWhole;
}

const TOTAL =
  /^\P{L}*(?:(?:grand )?totals?|sum|count|gesamt|insgesamt|summe|anzahl|totale|totaal|suma|razem|итого|всего|всього|разом|合计|总计|共)(?!\p{L})\P{L}*\p{Nd}/iu;

/** "Total: 2 articles", "(2 rows)": below so many records, the headings among them. */
function isTotal(line: string, records: number): boolean {
  const numbers = (line.match(/\d+/g) ?? []).map(Number);
  return TOTAL.test(line) || (/\p{L}/u.test(line) && numbers.length === 1 && numbers[0] === records - 1);
}

function brokenOff(number: number): CollateError {
  return new CollateError(
    'damaged',
    `Row ${number} breaks off: the file ends before its last cell. The rows before it were read; export the table again.`,
  );
}

function unclosed(number: number): CollateError {
  return new CollateError(
    'damaged',
    `A quotation mark in row ${number} is never closed, or the row is larger than ${megabytes(RECORD_LIMIT)}. The rows before it were read; fix it in a text editor and import the file again.`,
  );
}
