import { isNoMarkup, readOfficeZip, startsAsZip } from '../document/office-zip.ts';
import { latin1 } from '../input/latin1.ts';
import type { Reader } from '../port.ts';
import { namesInHead } from '../zip/names-in-head.ts';
import { readEpub } from './read-epub.ts';

export const epubReader: Reader = {
  name: 'epub',
  version: 21,
  label: 'Book (EPUB)',
  extensions: ['.epub'],
  sniff,
  read: (input) => readOfficeZip(input, 'a book (EPUB)', readEpub),
};

function sniff(head: Uint8Array, name: string): number {
  const isNamed = /\.epub$/i.test(name);
  if (!startsAsZip(head)) return isNamed && isNoMarkup(head) ? 0.3 : 0;
  const start = latin1(head, 200);
  if (/mimetypeapplication\/epub\+zip/.test(start) || namesInHead(head).includes('META-INF/container.xml')) return 0.97;
  return isNamed ? 0.9 : 0;
}
