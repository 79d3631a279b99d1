import { EXTRACTION_VERSION } from '../../extract/extract-article.ts';
import { startsAsZip } from '../document/office-zip.ts';
import { latin1 } from '../input/latin1.ts';
import type { Reader, ReaderInput, ReaderResult, ReadOptions } from '../port.ts';
import { draftsFromSheets } from '../table/drafts-from-sheets.ts';
import { openWorkbook } from './workbook.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const xlsxReader: Reader = {
  name: 'xlsx',
  version: 9 + EXTRACTION_VERSION,
  label: 'Spreadsheet (XLSX)',
  extensions: ['.xlsx', '.xlsm'],
  sniff,
  read,
};

function sniff(head: Uint8Array, name: string): number {
  if (!startsAsZip(head)) return 0;
  const start = latin1(head);
  if (start.includes('xl/workbook.bin')) return 0;
  if (/xl\/(?:workbook|worksheets|sharedStrings|_rels)/.test(start)) return 0.95;
  return /\.xls[xm]$/i.test(name) ? 0.6 : 0;
}

async function* read(input: ReaderInput, options: ReadOptions = {}): AsyncIterable<ReaderResult> {
  yield* draftsFromSheets(await openWorkbook(input), options, XLSX);
}
