import { CollateError } from '../../../contract/errors.ts';
import { failure } from '../failure.ts';
import { latin1 } from '../input/latin1.ts';
import { archiveFiles } from '../packed/archive-files.ts';
import type { Reader, ReaderFailure, ReaderInput, ReaderResult } from '../port.ts';
import { namesInHead } from './names-in-head.ts';
import { openZip, type Zip, type ZipEntry } from './open-zip.ts';
import { notRead, packedFormat } from './packed-formats.ts';
import { notedBefore, pageAmong, unpacksItself } from './page-in-zip.ts';

/** A ZIP archive: the files in it, each for whichever reader knows it. */
export const zipReader: Reader = {
  name: 'zip',
  version: 3,
  label: 'ZIP archive',
  extensions: ['.zip'],
  sniff,
  read,
};

const ENTRY = 'PK\x03\x04';
const STARTS = [ENTRY, 'PK\x05\x06', 'PK\x07\x08PK', 'PK00PK'];
const LONGEST_START = 6;
/** How much of a page that unpacks itself precedes its archive. */
const NOTE_BYTES = 4096;
/** The first folders and files of formats that are ZIPs inside: office documents, books, web archives. */
const OF_FORMATS =
  /^(?:mimetype$|\[Content_Types\]\.xml$|_rels\/|docProps\/|customXml\/|word\/|xl\/|ppt\/|META-INF\/|archive\/|indexes\/|pages\/|datapackage)/;

/** A repacked document may begin with any of its parts. */
const NAMED_AS_FORMAT = /\.(?:docx|docm|dotx|odt|ott|ods|xlsx|xlsm|epub|wacz)$/i;

/**
 * A self-extracting archive begins with a program. The names in a stored document do not count as the archive's own.
 */
function sniff(bytes: Uint8Array, name: string): number {
  const start = latin1(bytes, LONGEST_START);
  if (STARTS.some((mark) => start.startsWith(mark))) {
    const names = namesInHead(bytes);
    const isOfFormat = names.some((each) => OF_FORMATS.test(each)) || NAMED_AS_FORMAT.test(name);
    return names.length > 0 && !isOfFormat ? 0.98 : 0.6;
  }
  if (unpacksItself(latin1(bytes, NOTE_BYTES))) return 0.98;
  if (!/\.(?:zip|exe)$/i.test(name)) return 0;
  if (start.startsWith('MZ') || latin1(bytes).includes(ENTRY)) return 0.5;
  return /\.zip$/i.test(name) ? 0.1 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const zip = await openedZip(input);
  const { entries } = zip;
  const format = await packedFormat(zip);
  const refusal = format === null ? refusalOf(entries) : refusalOfFormat(format);
  if (refusal) {
    yield refusal;
    return;
  }
  const start = latin1(await input.range(0, Math.min(NOTE_BYTES, input.size)));
  const page = unpacksItself(start) ? pageAmong(entries) : undefined;
  if (page) yield { outcome: 'member', member: page.name, name: page.name, given: notedBefore(start), open: page.open };
  else yield* filesIn(entries);
}

function* filesIn(entries: readonly ZipEntry[]): Iterable<ReaderResult> {
  for (const { entry, member, name } of archiveFiles(entries)) {
    if (entry.name.includes('\0'))
      yield failure(
        'unsafe-archive',
        'The name of this entry contains a NUL character, as misleading names do. It was left out; the others were read.',
        member,
      );
    else yield { outcome: 'member', member, name, open: () => entry.open() };
  }
}

/** @throws CollateError not-an-article, for a program without an archive behind it */
async function openedZip(input: ReaderInput): Promise<Zip> {
  try {
    return await openZip(input);
  } catch (error) {
    if (latin1(await input.range(0, 2)) !== 'MZ') throw error;
    throw new CollateError('not-an-article', 'This is a program, not an article. Nothing was imported.');
  }
}

function refusalOfFormat(format: string): ReaderFailure {
  const { code, message } = notRead(format);
  return failure(code, message);
}

/** What to report about the archive as a whole, rather than about each of its entries. */
function refusalOf(entries: readonly ZipEntry[]): ReaderFailure | null {
  const full = entries.filter(({ size }) => size > 0);
  if (full.length === 0)
    return failure('empty', 'This archive is empty, or contains only empty files. Nothing was imported.');
  if (full.every(({ isEncrypted }) => isEncrypted))
    return failure(
      'encrypted',
      'This archive is locked with a password. Unpack it with the password and import the files.',
    );
  return null;
}
