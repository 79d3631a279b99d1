/** CSV and TSV → rows, streamed: charset, delimiter and line break found; a record is held until it is whole. */
import Papa from 'papaparse';
import { CollateError } from '../../../contract/errors.ts';
import { decodeStream } from '../../extract/decode-stream.ts';
import { megabytes } from '../failure.ts';
import type { ReaderInput } from '../port.ts';
import type { Rows, TableRow } from './table.ts';

const RECORD_LIMIT = 16 * 1024 * 1024;
const BATCH = 256 * 1024;
const DELIMITERS = [',', ';', '\t', '|'];

export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
}

export function csvRows(input: ReaderInput): Rows {
  return async function* () {
    let dialect: Dialect | null = null;
    let text = '';
    let wanted = BATCH;
    let number = 0;
    for await (const piece of decodeStream(input.stream())) {
      text += piece;
      if (text.length < wanted) continue;
      dialect ??= dialectOf(text);
      const { records, rest } = recordsIn(text, dialect, false);
      for (const record of records) yield { ...record, number: ++number };
      text = rest;
      if (text.length > RECORD_LIMIT) throw unclosed(number + 1);
      // A record longer than a batch is not parsed again for every piece.
      wanted = Math.max(BATCH, text.length * 2);
    }
    dialect ??= dialectOf(text);
    for (const record of recordsIn(text, dialect, true).records) yield { ...record, number: ++number };
  };
}

/** What separates cells, told from the first lines; Excel may say it in a line of its own ("sep=;"). */
export function dialectOf(text: string): Dialect {
  const said = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1];
  const start = text.slice(0, BATCH);
  const bare = start.replace(/"[^"]*"/g, '""');
  const newline = bare.includes('\r\n') ? '\r\n' : bare.includes('\n') ? '\n' : bare.includes('\r') ? '\r' : '\n';
  const delimiter =
    said ?? Papa.parse<string[]>(start, { delimitersToGuess: DELIMITERS, newline, preview: 50 }).meta.delimiter;
  return { delimiter, newline };
}

type CsvRecord = Omit<TableRow, 'number'>;

/** All whole records of `text` and what follows the last of them. */
function recordsIn(text: string, dialect: Dialect, isEnd: boolean): { records: CsvRecord[]; rest: string } {
  const records: CsvRecord[] = [];
  let [start, before] = [0, 0];
  Papa.parse<string[]>(text, {
    ...dialect,
    step: ({ data, meta: { cursor } }) => {
      const record = text.slice(start, cursor).replace(/\r?\n$|\r$/, '');
      records.push({ cells: data, record });
      [before, start] = [start, cursor];
    },
  });
  const last = records.at(-1);
  if (last && isEnd && last.record === '') records.pop();
  if (last && !isEnd) records.pop();
  return { records, rest: isEnd ? '' : text.slice(before) };
}

function unclosed(number: number): CollateError {
  return new CollateError(
    'damaged',
    `Row ${number} is larger than ${megabytes(RECORD_LIMIT)}: a quotation mark in it is probably never closed. The rows before it were read; mend it in a text editor and import the file again.`,
  );
}
