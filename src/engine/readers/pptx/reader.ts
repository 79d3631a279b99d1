import { draftsFromDocument } from '../document/drafts-from-document.ts';
import { readOfficeZip, startsAsZip } from '../document/office-zip.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { namesInHead } from '../zip/names-in-head.ts';
import { readSlides } from './slides.ts';

export const pptxReader: Reader = {
  name: 'pptx',
  version: 17,
  label: 'Presentation (PPTX)',
  extensions: ['.pptx', '.pptm', '.ppsx'],
  sniff,
  read,
};

function sniff(head: Uint8Array, name: string): number {
  if (!startsAsZip(head)) return 0;
  if (namesInHead(head).some((each) => each.startsWith('ppt/'))) return 0.97;
  return /\.(?:pptx|pptm|ppsx)$/i.test(name) ? 0.9 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  yield* readOfficeZip(input, 'a presentation', async function* (zip) {
    yield* draftsFromDocument(await readSlides(zip));
  });
}
