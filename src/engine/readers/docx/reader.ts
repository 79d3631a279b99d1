import { draftsFromDocument } from '../document/drafts-from-document.ts';
import { isNoMarkup, readOfficeZip, startsAsZip } from '../document/office-zip.ts';
import type { Reader } from '../port.ts';
import { readDocx } from './read-docx.ts';

export const docxReader: Reader = {
  name: 'docx',
  version: 1,
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
  const names = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  if (/word\/(?:document|_rels|styles|settings)/.test(names)) return 0.97;
  return isNamed ? 0.9 : 0;
}
