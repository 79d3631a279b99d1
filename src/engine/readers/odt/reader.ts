import { decode } from '../../extract/decode.ts';
import { draftsFromDocument } from '../document/drafts-from-document.ts';
import { isNoMarkup, readOfficeZip, startsAsZip } from '../document/office-zip.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { readWhole } from '../whole-file.ts';
import { readFlatOdt, readOdt } from './read-odt.ts';

export const odtReader: Reader = {
  name: 'odt',
  version: 1,
  label: 'OpenDocument text (ODT, FODT)',
  extensions: ['.odt', '.ott', '.fodt'],
  sniff,
  read,
};

const HEAD_BYTES = 64 * 1024;
const FLAT_LIMIT = 64 * 1024 * 1024;
const FLAT = /<office:document\s[^>]*office:mimetype\s*=\s*["']application\/vnd\.oasis\.opendocument\.text/;

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const head = await input.range(0, Math.min(HEAD_BYTES, input.size));
  if (!FLAT.test(decode(head).text)) {
    yield* readOfficeZip(input, 'an OpenDocument text', async function* (zip) {
      yield* draftsFromDocument(await readOdt(zip));
    });
    return;
  }
  const bytes = await readWhole(input, FLAT_LIMIT);
  if ('outcome' in bytes) yield bytes;
  else yield* draftsFromDocument(readFlatOdt(bytes));
}

function sniff(head: Uint8Array, name: string): number {
  const isNamed = /\.(?:odt|ott)$/i.test(name);
  if (FLAT.test(decode(head).text)) return 0.97;
  if (!startsAsZip(head)) return isNamed && isNoMarkup(head) ? 0.3 : 0;
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1');
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.text/.test(start)) return 0.97;
  return isNamed ? 0.9 : 0;
}
