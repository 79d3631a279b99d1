import { draftsFromDocument } from '../document/drafts-from-document.ts';
import { failure } from '../failure.ts';
import { latin1 } from '../input/latin1.ts';
import { readWhole } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { type RtfDocument, readRtf } from './read-rtf.ts';

const LIMIT = 64 * 1024 * 1024;

export const rtfReader: Reader = {
  name: 'rtf',
  version: 16,
  label: 'Rich text (RTF)',
  extensions: ['.rtf'],
  sniff: (head) => (isRtf(head) ? 0.98 : 0),
  read,
};

function isRtf(head: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*\{\s*\\rtf/.test(latin1(head, 256));
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const bytes = await readWhole(input, LIMIT);
  if (!isRtf(bytes))
    yield failure(
      'damaged',
      'This file does not begin like rich text (RTF): its beginning is missing, or it is another kind of file. Get it again.',
    );
  else yield* resultsOf(readRtf(bytes));
}

async function* resultsOf(document: RtfDocument): AsyncIterable<ReaderResult> {
  const hasWords = document.paragraphs.length > 0;
  if (hasWords || !document.isCut) yield* draftsFromDocument(document);
  if (!document.isCut) return;
  yield failure(
    'damaged',
    `This document breaks off before its end${hasWords ? '; what came before was read' : ', and there was no text before that'}. Download or copy it again.`,
    hasWords ? 'the end of the file' : null,
  );
}
