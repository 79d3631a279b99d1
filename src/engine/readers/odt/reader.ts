import { draftsFromDocument } from '../document/drafts-from-document.ts';
import { isNoMarkup, readOfficeZip, startsAsZip } from '../document/office-zip.ts';
import { openDocumentKind } from '../document/open-document.ts';
import { headOf, headText } from '../input/head.ts';
import { latin1 } from '../input/latin1.ts';
import { readWhole } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { type OdtKind, readFlatOdt, readOdt } from './read-odt.ts';

export const odtReader: Reader = {
  name: 'odt',
  version: 25,
  label: 'OpenDocument text (ODT, FODT)',
  extensions: ['.odt', '.ott', '.fodt'],
  sniff: (head, name) => sniffOpenDocument(head, /\.(?:odt|ott)$/i.test(name), 'text'),
  read: (input) => readOpenDocument(input, 'text'),
};

const FLAT_LIMIT = 64 * 1024 * 1024;

export async function* readOpenDocument(input: ReaderInput, kind: OdtKind): AsyncIterable<ReaderResult> {
  const head = await headOf(input);
  if (startsAsZip(head) || openDocumentKind(headText(head)) !== kind) {
    yield* readOfficeZip(input, `an OpenDocument ${kind}`, async function* (zip) {
      yield* draftsFromDocument(await readOdt(zip, kind));
    });
    return;
  }
  const bytes = await readWhole(input, FLAT_LIMIT);
  yield* draftsFromDocument(readFlatOdt(bytes, kind));
}

export function sniffOpenDocument(head: Uint8Array, isNamed: boolean, wanted: OdtKind): number {
  const isZip = startsAsZip(head);
  const kind = openDocumentKind(isZip ? latin1(head, 200) : headText(head));
  if (kind !== null) return kind === wanted ? 0.97 : isNamed ? 0.3 : 0;
  return isNamed && isZip ? 0.9 : isNamed && isNoMarkup(head) ? 0.3 : 0;
}
