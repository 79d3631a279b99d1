import { decode } from '../../extract/charset/decode.ts';
import { EXTRACTION_VERSION } from '../../extract/extract-article.ts';
import { tableRows } from '../../extract/page/html-table.ts';
import { PageTooLarge } from '../../extract/page/page.ts';
import { failure } from '../failure.ts';
import { htmlReader } from '../html/reader.ts';
import { headText } from '../input/head.ts';
import { readWhole } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult, ReadOptions } from '../port.ts';
import { columnKind, isWeakText } from '../table/article-columns.ts';
import { draftsFromTable } from '../table/drafts-from-table.ts';

const LIMIT = 48 * 1024 * 1024;

/** What media monitors and databases call a spreadsheet and write as a page with one table. */
export const htmlTableReader: Reader = {
  name: 'html-table',
  version: 8 + EXTRACTION_VERSION,
  label: 'Table written as a page (HTML named XLS)',
  extensions: ['.xls', '.html', '.htm'],
  isText: true,
  sniff,
  read,
};

/** Words that may stand above the table: the name of a search, a day. */
const WORDS_ABOVE = 200;
/** The headings are among the first bytes, whatever precedes them. */
const NEAR = 16_000;
const SILENT = /<(style|script|xml)\b.{0,8000}?<\/\1>|<!--.{0,8000}?-->/gis;
const SPREADSHEET = /urn:schemas-microsoft-com:office:excel|<x:ExcelWorkbook/i;

function sniff(head: Uint8Array, name: string): number {
  const text = headText(head);
  const table = /<table[\s>]/i.exec(text)?.index ?? -1;
  if (table < 0 || !/^\s*</.test(text)) return 0;
  const isSpreadsheet = /\.xls$/i.test(name) || SPREADSHEET.test(text.slice(0, 4000));
  const above = text
    .slice(Math.max(0, table - NEAR), table)
    .replace(SILENT, '')
    .replace(/<[^<>]*>/g, '');
  if (table > NEAR || above.trim().length > WORDS_ABOVE) return 0;
  const rows =
    text
      .slice(table, table + NEAR)
      .match(/<tr[\s>].{0,4000}?<\/tr>/gis)
      ?.slice(0, 4) ?? [];
  return rows.some((row) => isHeadOfArticles(row, isSpreadsheet)) ? 0.96 : 0;
}

function isHeadOfArticles(row: string, isSpreadsheet: boolean): boolean {
  const cells =
    row.match(/<t[dh][\s>].{0,1000}?<\/t[dh]>/gis)?.map((cell) => cell.replace(/<[^<>]*>/g, ' ').trim()) ?? [];
  const named = cells.filter((cell) => isSpreadsheet || !isWeakText(cell));
  const kinds = new Set(named.map((cell) => columnKind(cell)?.kind));
  kinds.delete(undefined);
  return (
    (kinds.has('text') || kinds.has('lead')) &&
    (kinds.has('title') || kinds.has('published')) &&
    kinds.size >= (isSpreadsheet ? 2 : 3)
  );
}

async function* read(input: ReaderInput, options: ReadOptions = {}): AsyncIterable<ReaderResult> {
  const bytes = await readWhole(input, LIMIT);
  try {
    const rows = tableRows(decode(bytes, input.charset).text);
    if (rows === null) yield* htmlReader.read(input);
    else yield* draftsFromTable(() => numbered(rows), options, 'text/html');
  } catch (error) {
    if (!(error instanceof PageTooLarge)) throw error;
    yield failure(
      'too-large',
      'This table has more cells than can be read in bounded time. Open it in a spreadsheet, save it as CSV, and import that.',
    );
  }
}

async function* numbered(rows: NonNullable<ReturnType<typeof tableRows>>) {
  for (const [i, row] of rows.entries()) yield { number: i + 1, ...row, record: null };
}
