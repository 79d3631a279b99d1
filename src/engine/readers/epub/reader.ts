import { isNoMarkup, readOfficeZip, startsAsZip } from '../document/office-zip.ts';
import type { Reader } from '../port.ts';
import { readEpub } from './read-epub.ts';

export const epubReader: Reader = {
  name: 'epub',
  version: 1,
  label: 'Book (EPUB)',
  extensions: ['.epub'],
  sniff,
  read: (input) => readOfficeZip(input, 'a book (EPUB)', readEpub),
};

function sniff(head: Uint8Array, name: string): number {
  const isNamed = /\.epub$/i.test(name);
  if (!startsAsZip(head)) return isNamed && isNoMarkup(head) ? 0.3 : 0;
  const names = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  if (/mimetypeapplication\/epub\+zip/.test(names.slice(0, 200)) || /META-INF\/container\.xml/.test(names)) return 0.97;
  return isNamed ? 0.9 : 0;
}
