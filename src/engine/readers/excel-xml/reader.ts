import { decodeStream } from '../../extract/charset/decode-stream.ts';
import { EXTRACTION_VERSION } from '../../extract/extract-article.ts';
import { headText } from '../input/head.ts';
import type { Reader, ReaderInput, ReadOptions } from '../port.ts';
import { draftsFromSheets } from '../table/drafts-from-sheets.ts';
import type { Sheet } from '../table/table.ts';
import { sheetsInXml } from '../table/xml-sheets.ts';
import { createWorkbookWalk } from './sheets.ts';

/** What Excel 2003 and many databases write as "XML spreadsheet", often named as an XLS. */
export const excelXmlReader: Reader = {
  name: 'excel-xml',
  version: 7 + EXTRACTION_VERSION,
  label: 'XML spreadsheet (Excel 2003)',
  extensions: ['.xml', '.xls'],
  isText: true,
  sniff: (head) => (WORKBOOK.test(headText(head).slice(0, 8000)) ? 0.97 : 0),
  read: async function* (input, options: ReadOptions = {}) {
    yield* draftsFromSheets(await openXmlWorkbook(input), options, 'application/vnd.ms-excel');
  },
};

const WORKBOOK = /<(?:[\w-]{1,20}:)?Workbook\s[^<>]{0,2000}urn:schemas-microsoft-com:office:spreadsheet/;

/** @throws CollateError damaged, empty */
export function openXmlWorkbook(input: ReaderInput): Promise<Sheet[]> {
  return sheetsInXml(() => decodeStream(input.stream()), createWorkbookWalk);
}
