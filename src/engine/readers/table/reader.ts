import Papa from 'papaparse';
import { decode } from '../../extract/decode.ts';
import type { Reader } from '../port.ts';
import { columnKind } from './article-columns.ts';
import { csvRows, dialectOf } from './csv-rows.ts';
import { draftsFromTable } from './drafts-from-table.ts';

export const tableReader: Reader = {
  name: 'table',
  version: 1,
  label: 'Table (CSV, TSV)',
  extensions: ['.csv', '.tsv', '.tab'],
  sniff,
  read: (input, options = {}) => draftsFromTable(csvRows(input), options, 'text/csv'),
};

/** A name that says table, or lines of as many cells as the first, which has heads of articles. */
function sniff(head: Uint8Array, name: string): number {
  const { text } = decode(head);
  if (/^\s*[<{[]|^\s*$|\0/.test(text)) return 0;
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return 0.8;
  const rows = Papa.parse<string[]>(text.slice(0, 16_384), { ...dialectOf(text), preview: 6 }).data.slice(0, -1);
  const [heads] = rows;
  if (!heads || heads.length < 2 || rows.length < 2) return 0;
  const known = heads.filter((cell) => columnKind(cell) !== null).length;
  return known >= 2 && rows.every(({ length }) => length === heads.length) ? 0.5 : 0;
}
