import { draftsFromDocument } from '../document/drafts-from-document.ts';
import { isNoMarkup, readOfficeZip, startsAsZip } from '../document/office-zip.ts';
import type { Reader } from '../port.ts';
import { namesInHead } from '../zip/names-in-head.ts';
import { readDocx } from './read-docx.ts';

export const docxReader: Reader = {
  name: 'docx',
  version: 3,
  label: 'Word document',
  extensions: ['.docx', '.docm', '.dotx'],
  sniff,
  read: (input) =>
    readOfficeZip(input, 'a Word document', async function* (zip) {
      yield* draftsFromDocument(await readDocx(zip));
    }),
};

function sniff(head: Uint8Array, name: string): number {
  const isNamed = /\.(?:docx|docm|dotx|dotm)$/i.test(name);
  if (!startsAsZip(head)) return isNamed && isNoMarkup(head) ? 0.3 : 0;
  const names = namesInHead(head);
  if (names.some((each) => each.startsWith('word/'))) return 0.97;
  if (names.some((each) => /^(?:xl|ppt|visio)\//.test(each))) return 0;
  // The parts that come first may say only that it is an office document.
  return isNamed ? 0.9 : names.includes('[Content_Types].xml') ? 0.65 : 0;
}
