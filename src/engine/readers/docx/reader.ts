import { draftsFromDocument } from '../document/drafts-from-document.ts';
import { isNoMarkup, readOfficeZip, startsAsZip } from '../document/office-zip.ts';
import { headOf, headText } from '../input/head.ts';
import { readWhole } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { namesInHead } from '../zip/names-in-head.ts';
import { flatKind, readFlat } from './flat.ts';
import { readDocx } from './read-docx.ts';

export const docxReader: Reader = {
  name: 'docx',
  version: 26,
  label: 'Word document',
  extensions: ['.docx', '.docm', '.dotx'],
  sniff,
  read,
};

const FLAT_LIMIT = 64 * 1024 * 1024;

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const head = await headOf(input);
  const kind = startsAsZip(head) ? null : flatKind(headText(head));
  if (kind !== null) yield* draftsFromDocument(await readFlat(await readWhole(input, FLAT_LIMIT), kind));
  else
    yield* readOfficeZip(input, 'a Word document', async function* (zip) {
      yield* draftsFromDocument(await readDocx(zip));
    });
}

function sniff(head: Uint8Array, name: string): number {
  const isNamed = /\.(?:docx|docm|dotx|dotm)$/i.test(name);
  if (!startsAsZip(head) && flatKind(headText(head)) !== null) return 0.98;
  if (!startsAsZip(head)) return isNamed && isNoMarkup(head) ? 0.3 : 0;
  const names = namesInHead(head);
  if (names.some((each) => each.startsWith('word/'))) return 0.97;
  if (names.some((each) => /^(?:xl|ppt|visio)\//.test(each))) return 0;
  // The first parts may show only that it is an office document.
  return isNamed ? 0.9 : names.includes('[Content_Types].xml') ? 0.65 : 0;
}
