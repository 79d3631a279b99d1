import { hasGap, withGapsMarked } from '../../extract/charset/gaps.ts';
import { draftsFromDocument } from '../document/drafts-from-document.ts';
import { failure } from '../failure.ts';
import { gapFound } from '../input/gaps.ts';
import { latin1 } from '../input/latin1.ts';
import { readWhole } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { type RtfDocument, readRtf } from './read-rtf.ts';

const LIMIT = 64 * 1024 * 1024;

export const rtfReader: Reader = {
  name: 'rtf',
  version: 27,
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
  else {
    const isTorn = hasGap(bytes) && !HOLDS_BYTES.test(latin1(bytes));
    yield* resultsOf(readRtf(isTorn ? withMark(bytes) : bytes));
    if (isTorn) yield gapFound();
  }
}

/** Pictures may be kept as bytes, which zeros belong to. */
const HOLDS_BYTES = /\\bin\d/;

/** The words before a gap do not join those behind it. */
function withMark(bytes: Uint8Array): Uint8Array {
  return Buffer.from(withGapsMarked(latin1(bytes)).replaceAll('\ufffd', '{\\uc1\\u65533?}'), 'latin1');
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
