/**
 * Files in the compound format of old Office programs and Outlook: documents, spreadsheets, presentations and messages
 * are read, others are recognised, because the advice differs.
 */
import { EXTRACTION_VERSION } from '../../extract/extract-article.ts';
import { draftsFromDocument } from '../document/drafts-from-document.ts';
import { emlReader } from '../eml/reader.ts';
import { failure } from '../failure.ts';
import { heldInput } from '../input/held-input.ts';
import { readWhole } from '../input/whole-file.ts';
import type { Reader, ReaderFailure, ReaderInput, ReaderResult, ReadOptions } from '../port.ts';
import { draftsFromSheets } from '../table/drafts-from-sheets.ts';
import type { Sheet } from '../table/table.ts';
import { mailOfMessage } from './outlook-message.ts';
import { readPresentation } from './presentation.ts';
import { Streams } from './streams.ts';
import { readWordDocument } from './word-document.ts';
import { sheetsOfWorkbook } from './workbook.ts';

const LIMIT = 64 * 1024 * 1024;
const MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export const oldOfficeReader: Reader = {
  name: 'old-office',
  version: 19 + EXTRACTION_VERSION,
  label: 'Word document, spreadsheet and presentation of 1997 to 2003 (DOC, XLS, PPT), Outlook message (MSG)',
  extensions: ['.doc', '.dot', '.msg', '.xls', '.ppt', '.pps', '.pot'],
  sniff: (head) => (isCompound(head) ? 0.98 : 0),
  read,
};

const LOCKED = failure(
  'encrypted',
  'This Office document is locked with a password. Open it with the password, save it without one, and import that.',
);

/** The streams inside reveal what a file is. */
const NOT_READ: readonly (readonly [stream: string, ReaderFailure])[] = [
  ['Book', old('a spreadsheet from before 1997 (XLS)', 'XLSX or CSV')],
  ['BodyText/Section0', old('a document of Hangul (HWP)', 'DOCX')],
  ['Quill/QuillSub/CONTENTS', old('a publication of Microsoft Publisher', 'PDF')],
  ['VisioDocument', old('a drawing (Visio)', 'PDF')],
  ['PP40', old('a presentation from before 1997 (PPT)', 'PPTX')],
  ['PowerPoint Document', old('a presentation from before 1997 (PPT)', 'PPTX')],
];

function isCompound(head: Uint8Array): boolean {
  return MARK.every((byte, i) => head[i] === byte);
}

async function* read(input: ReaderInput, options: ReadOptions = {}): AsyncIterable<ReaderResult> {
  const streams = await openStreams(input);
  // Beside locked content, some programs store a document that only says so.
  if (streams.has('EncryptedPackage')) yield LOCKED;
  else if (streams.has('WordDocument')) yield* draftsFromDocument(readWordDocument(streams));
  else if (streams.has('Workbook')) yield* draftsFromSheets(sheetsIn(streams), options, 'application/vnd.ms-excel');
  else if (streams.has('PowerPoint Document') && streams.has('Current User'))
    yield* draftsFromDocument(readPresentation(streams));
  else if (streams.has('__properties_version1.0')) yield* readMessage(streams, input, options);
  else
    yield NOT_READ.find(([stream]) => streams.has(stream))?.[1] ??
      old('an old Office document (DOC, XLS or PPT)', 'DOCX');
}

/** The sheets of a spreadsheet; null if it is something else. @throws CollateError encrypted, damaged, too-large */
export async function openOldWorkbook(input: ReaderInput): Promise<Sheet[] | null> {
  const streams = await openStreams(input);
  return streams.has('Workbook') ? sheetsIn(streams) : null;
}

function sheetsIn(streams: Streams): Sheet[] {
  return sheetsOfWorkbook(streams.get('Workbook') ?? Buffer.alloc(0));
}

async function openStreams(input: ReaderInput): Promise<Streams> {
  const bytes = await readWhole(input, LIMIT);
  return new Streams(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

async function* readMessage(streams: Streams, input: ReaderInput, options: ReadOptions): AsyncIterable<ReaderResult> {
  const mail = mailOfMessage(streams);
  if ('outcome' in mail) {
    yield mail;
    return;
  }
  for await (const result of emlReader.read({ ...heldInput(mail, input.name), given: input.given }, options)) {
    yield result.outcome === 'article' ? { ...result, mediaType: 'application/vnd.ms-outlook' } : result;
  }
}

function old(what: string, as: string): ReaderFailure {
  return failure(
    'unknown-format',
    `This is ${what}, which is not read. Open it in the program it came from, save it as ${as}, and import that.`,
  );
}
