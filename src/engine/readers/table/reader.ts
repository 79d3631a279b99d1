import Papa from 'papaparse';
import { EXTRACTION_VERSION } from '../../extract/extract-article.ts';
import { withCutsTold } from '../drafts/cut-mark.ts';
import { headText } from '../input/head.ts';
import type { Reader } from '../port.ts';
import { columnKind } from './article-columns.ts';
import { csvRows, dialectOf } from './csv-rows.ts';
import { draftsFromTable } from './drafts-from-table.ts';
import { HEADS_WITHIN } from './table-start.ts';

export const tableReader: Reader = {
  name: 'table',
  version: 23 + EXTRACTION_VERSION,
  label: 'Table (CSV, TSV)',
  extensions: ['.csv', '.tsv', '.tab'],
  isText: true,
  sniff,
  read: (input, options = {}) => withCutsTold(draftsFromTable(csvRows(input), options, 'text/csv')),
};

const SNIFFED = 16_384;

/** Lines with equal numbers of cells, under headings of articles or a name that says table. */
function sniff(head: Uint8Array, name: string): number {
  const text = headText(head).slice(0, SNIFFED);
  if (/^\s*[<{[]|^\s*$|\0/.test(text)) return 0;
  const all = Papa.parse<string[]>(text, { ...dialectOf(text), skipEmptyLines: true }).data;
  // The last one may be cut off.
  const rows = all.length > 2 ? all.slice(0, -1) : all;
  const heads = rows.slice(0, HEADS_WITHIN).map((row) => row.filter((cell) => columnKind(cell) !== null).length);
  const known = Math.max(0, ...heads);
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return known > 0 || isEven(rows) ? 0.8 : 0.1;
  return known >= 2 && rows.length >= 2 && isEven(rows) ? 0.5 : 0;
}

function isEven(rows: readonly (readonly string[])[]): boolean {
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width = 0, count = 0] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [];
  return width >= 2 && count >= rows.length * 0.7;
}
