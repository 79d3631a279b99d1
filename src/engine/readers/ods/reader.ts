import { decodeStream } from '../../extract/charset/decode-stream.ts';
import { EXTRACTION_VERSION } from '../../extract/extract-article.ts';
import { isNoMarkup, readOfficeZip, startsAsZip } from '../document/office-zip.ts';
import { openDocumentKind, refuseLocked } from '../document/open-document.ts';
import { headOf, headText } from '../input/head.ts';
import { latin1 } from '../input/latin1.ts';
import type { Reader, ReaderInput, ReaderResult, ReadOptions } from '../port.ts';
import { draftsFromSheets } from '../table/drafts-from-sheets.ts';
import type { Sheet } from '../table/table.ts';
import { openZip, type Zip } from '../zip/open-zip.ts';
import { openSheets } from './sheets.ts';

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

export const odsReader: Reader = {
  name: 'ods',
  version: 8 + EXTRACTION_VERSION,
  label: 'OpenDocument spreadsheet (ODS, FODS)',
  extensions: ['.ods', '.fods'],
  sniff,
  read,
};

function sniff(head: Uint8Array, name: string): number {
  const isZip = startsAsZip(head);
  const kind = openDocumentKind(isZip ? latin1(head, 200) : headText(head));
  if (kind !== null) return kind === 'spreadsheet' ? 0.97 : 0;
  const isNamed = /\.ods$/i.test(name);
  return isNamed && isZip ? 0.9 : isNamed && isNoMarkup(head) ? 0.3 : 0;
}

async function* read(input: ReaderInput, options: ReadOptions = {}): AsyncIterable<ReaderResult> {
  if (await isFlat(input)) yield* draftsFromSheets(await flatSheets(input), options, ODS);
  else
    yield* readOfficeZip(input, 'an OpenDocument spreadsheet', async function* (zip) {
      yield* draftsFromSheets(await packedSheets(zip), options, ODS);
    });
}

/** @throws CollateError damaged, encrypted, too-large, unsafe-archive */
export async function openSpreadsheet(input: ReaderInput): Promise<Sheet[]> {
  return (await isFlat(input)) ? flatSheets(input) : packedSheets(await openZip(input));
}

/** All parts in one XML document (FODS). */
async function isFlat(input: ReaderInput): Promise<boolean> {
  const head = await headOf(input);
  return !startsAsZip(head) && openDocumentKind(headText(head)) === 'spreadsheet';
}

function flatSheets(input: ReaderInput): Promise<Sheet[]> {
  return openSheets(() => decodeStream(input.stream()));
}

async function packedSheets(zip: Zip): Promise<Sheet[]> {
  await refuseLocked(zip);
  const content = zip.entries.find(({ name }) => name === 'content.xml');
  return content ? openSheets(() => decodeStream(content.open())) : [];
}
