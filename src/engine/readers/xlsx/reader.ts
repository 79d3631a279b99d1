import { failure } from '../failure.ts';
import type { Reader, ReaderFailure, ReaderInput, ReaderResult, ReadOptions } from '../port.ts';
import { draftsFromTable } from '../table/drafts-from-table.ts';
import { openWorkbook } from './workbook.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const xlsxReader: Reader = {
  name: 'xlsx',
  version: 1,
  label: 'Spreadsheet (XLSX)',
  extensions: ['.xlsx', '.xlsm'],
  sniff,
  read,
};

function sniff(head: Uint8Array, name: string): number {
  const start = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  if (!start.startsWith('PK\x03\x04')) return 0;
  if (/xl\/(?:workbook|worksheets|sharedStrings|_rels)/.test(start)) return 0.95;
  return /\.xls[xm]$/i.test(name) ? 0.6 : 0;
}

async function* read(input: ReaderInput, options: ReadOptions = {}): AsyncIterable<ReaderResult> {
  if (input.size === 0) {
    yield failure('empty', 'This file is empty: it has no bytes. Nothing was imported.');
    return;
  }
  const { sheets } = await openWorkbook(input);
  let hasArticles = false;
  let reason: ReaderFailure | null = null;
  for (const { name, rows } of sheets.filter((sheet) => (options.columns?.sheet ?? sheet.name) === sheet.name)) {
    for await (const result of draftsFromTable(rows, options, XLSX)) {
      if (result.outcome === 'failure' && result.member === null) {
        // An empty sheet says less than one whose columns are not those of articles.
        if (reason === null || reason.code === 'empty') reason = result;
        continue;
      }
      hasArticles = true;
      yield sheets.length > 1 && result.member !== null ? { ...result, member: `${name}, ${result.member}` } : result;
    }
  }
  if (!hasArticles && reason) yield reason;
}
