/** Files in the compound format of old Office programs: not read, but told apart, for what can be done differs. */
import { failure } from '../failure.ts';
import type { Reader, ReaderFailure, ReaderInput } from '../port.ts';

export const oldOfficeReader: Reader = {
  name: 'old-office',
  version: 1,
  label: 'Old Office document (only told apart)',
  extensions: ['.doc', '.xls', '.ppt', '.msg'],
  sniff: (head) => (isCompound(head) ? 0.98 : 0),
  read,
};

const MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_BYTES = 512;
/** The directory's first entries: what a file is stands among them. */
const DIRECTORY_BYTES = 64 * 1024;

interface Kind {
  readonly stream: string;
  readonly refusal: ReaderFailure;
}

const KINDS: readonly Kind[] = [
  {
    stream: 'EncryptedPackage',
    refusal: failure(
      'encrypted',
      'This Office document is locked with a password. Open it with the password, save it without one, and import that.',
    ),
  },
  { stream: 'WordDocument', refusal: old('a Word document of the old kind (DOC)', 'DOCX') },
  { stream: 'Workbook', refusal: old('a spreadsheet of the old kind (XLS)', 'XLSX or CSV') },
  { stream: 'Book', refusal: old('a spreadsheet of the old kind (XLS)', 'XLSX or CSV') },
  { stream: 'PowerPoint Document', refusal: old('a presentation of the old kind (PPT)', 'PDF') },
  { stream: '__properties_version1.0', refusal: old('an Outlook message (MSG)', 'EML, or its text as a text file') },
];

function isCompound(head: Uint8Array): boolean {
  return MARK.every((byte, i) => head[i] === byte);
}

async function* read(input: ReaderInput): AsyncIterable<ReaderFailure> {
  const size = Math.min(input.size, Number.MAX_SAFE_INTEGER);
  const header = Buffer.from(await input.range(0, Math.min(HEADER_BYTES, size)));
  if (header.length === 0) yield failure('empty', 'This file is empty: it has no bytes. Nothing was imported.');
  else if (!isCompound(header) || header.length < HEADER_BYTES)
    yield failure('damaged', 'This Office document is cut short or damaged. Fetch or copy it again.');
  else {
    const start = Math.min(directoryStart(header), size);
    const directory = Buffer.from(await input.range(start, Math.min(start + DIRECTORY_BYTES, size)));
    yield KINDS.find(({ stream }) => directory.includes(entryName(stream)))?.refusal ??
      old('an old Office document (DOC, XLS or PPT)', 'DOCX');
  }
}

function directoryStart(header: Buffer): number {
  const sectorBytes = header.readUInt16LE(30) === 12 ? 4096 : 512;
  return (header.readUInt32LE(48) + 1) * sectorBytes;
}

/** Names of entries are in UTF-16 and end with a zero. */
function entryName(stream: string): Buffer {
  return Buffer.from(`${stream}\0`, 'utf16le');
}

function old(what: string, as: string): ReaderFailure {
  return failure(
    'unknown-format',
    `This is ${what}, which is not read. Open it in the program it came from, save it as ${as}, and import that.`,
  );
}
