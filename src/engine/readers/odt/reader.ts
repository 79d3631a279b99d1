import { draftsFromDocument } from '../document/drafts-from-document.ts';
import { isNoMarkup, readOfficeZip, startsAsZip } from '../document/office-zip.ts';
import type { Reader } from '../port.ts';
import { readOdt } from './read-odt.ts';

export const odtReader: Reader = {
  name: 'odt',
  version: 1,
  label: 'OpenDocument text (ODT)',
  extensions: ['.odt', '.ott'],
  sniff,
  read: (input) =>
    readOfficeZip(input, 'an OpenDocument text', async function* (zip) {
      yield* draftsFromDocument(await readOdt(zip));
    }),
};

function sniff(head: Uint8Array, name: string): number {
  const isNamed = /\.(?:odt|ott)$/i.test(name);
  if (!startsAsZip(head)) return isNamed && isNoMarkup(head) ? 0.3 : 0;
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1');
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.text/.test(start)) return 0.97;
  return isNamed ? 0.9 : 0;
}
