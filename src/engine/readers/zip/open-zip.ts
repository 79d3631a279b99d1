/** A ZIP opened within bounds, for archives and for formats that are ZIPs inside (DOCX, ODT, EPUB, XLSX, WACZ). */
import { crc32 } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl';
import { CollateError } from '../../../contract/errors.ts';
import { countWords } from '../../../text/phrasing/counted.ts';
import { leavesFolder, linkLeavesFolder, unsafeNames } from '../packed/archive-paths.ts';
import { assertUnpackable } from '../packed/unpacking-bounds.ts';
import type { ReaderInput } from '../port.ts';
import { entryNames } from './names.ts';
import { findZip, ZipBytes } from './zip-bytes.ts';

export interface ZipEntry {
  /** Path with "/", as in the archive; not unique. */
  readonly name: string;
  /** Unpacked, as declared; `open` throws if that is wrong. */
  readonly size: number;
  readonly isEncrypted: boolean;
  /** Unpacked, and checked against its checksum at the end. @throws CollateError encrypted, damaged, unknown-format */
  open(): AsyncIterable<Uint8Array>;
}

export interface Zip {
  /** Only files, in directory order: no folders, no links. */
  readonly entries: readonly ZipEntry[];
  /**
   * The bytes of the first entry with that name; null if there is none. @throws CollateError also too-large past
   * `limit` bytes
   */
  bytes(name: string, limit: number): Promise<Uint8Array | null>;
}

const MAX_ENTRIES = 200_000;
const LINK_BYTES = 4096;

/** @throws CollateError damaged, encrypted, too-large, unsafe-archive */
export async function openZip(input: ReaderInput): Promise<Zip> {
  if (!Number.isFinite(input.size))
    throw new CollateError(
      'too-large',
      'This ZIP archive is inside another one and too large to be read there. Unpack the outer one and import the folder.',
    );
  const place = await findZip(input);
  if (place === null) throw damaged();
  try {
    const options = { autoClose: false, decodeStrings: false, lazyEntries: true };
    const zip = await fromRandomAccessReaderPromise(new ZipBytes(input, place), place.end - place.start, options);
    if (zip.entryCount > MAX_ENTRIES) throw tooMany(zip.entryCount);
    return await checked(zip);
  } catch (error) {
    throw asRefusal(error);
  }
}

async function checked(zip: ZipFile): Promise<Zip> {
  const found: Entry[] = [];
  for await (const entry of zip.eachEntry()) found.push(entry);
  const names = entryNames(found);
  const named = found.map((entry, i) => ({ entry, name: names[i] ?? '' }));
  const unsafe = names.find(leavesFolder);
  if (unsafe !== undefined) throw unsafeNames(unsafe);
  assertApart(found);
  await assertLinksStay(zip, named);
  assertUnpackable(
    found.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0),
    found.reduce((sum, { compressedSize }) => sum + compressedSize, 0),
  );
  const entries = named
    .filter(({ entry, name }) => !name.endsWith('/') && !isLink(entry))
    .map(({ entry, name }) => zipEntry(zip, entry, name));
  return {
    entries,
    bytes: async (name, limit) => {
      const entry = entries.find((each) => each.name === name);
      return entry ? await wholeEntry(entry, limit) : null;
    },
  };
}

function zipEntry(zip: ZipFile, entry: Entry, name: string): ZipEntry {
  return {
    name,
    size: entry.uncompressedSize,
    isEncrypted: entry.isEncrypted(),
    open: () => unpacked(zip, entry),
  };
}

async function* unpacked(zip: ZipFile, entry: Entry): AsyncIterable<Uint8Array> {
  if (entry.isEncrypted()) throw encrypted();
  if (!entry.canDecodeFileData()) throw unknownMethod();
  let checksum = 0;
  let size = 0;
  try {
    for await (const block of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      checksum = crc32(block, checksum);
      size += block.length;
      yield block;
    }
  } catch (error) {
    throw asRefusal(error);
  }
  if (checksum !== entry.crc32 || size !== entry.uncompressedSize) throw damagedEntry();
}

/** @throws CollateError as `open`; too-large past `limit` bytes */
export async function wholeEntry(entry: ZipEntry, limit: number): Promise<Uint8Array> {
  const blocks: Uint8Array[] = [];
  let size = 0;
  for await (const block of entry.open()) {
    blocks.push(block);
    size += block.length;
    if (size > limit)
      throw new CollateError(
        'too-large',
        `A part of this file (“${entry.name}”) is larger than can be read in bounded memory. Save the article from it as text or HTML, and import that.`,
      );
  }
  return Buffer.concat(blocks, size);
}

/** Entries that share their bytes unpack to far more than the archive could contain. */
function assertApart(entries: readonly Entry[]): void {
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const { relativeOffsetOfLocalHeader: start, compressedSize, fileNameLength } of inOrder) {
    if (start < end)
      throw new CollateError(
        'unsafe-archive',
        'Entries of this archive overlap, as in archives made to fill a disk. Nothing in it was imported. If you trust it, unpack it yourself and import the files.',
      );
    end = start + 30 + fileNameLength + compressedSize;
  }
}

async function assertLinksStay(zip: ZipFile, named: readonly { entry: Entry; name: string }[]): Promise<void> {
  const links = new Set<string>();
  for (const { entry, name } of named) {
    if (!isLink(entry)) continue;
    links.add(name);
    const target = await wholeEntry(zipEntry(zip, entry, name), LINK_BYTES);
    if (linkLeavesFolder(name, Buffer.from(target).toString('utf8'))) throw unsafeNames(name);
  }
  for (const { name } of named) {
    const parents = name.split('/').slice(0, -1);
    if (links.size > 0 && parents.some((_, i) => links.has(parents.slice(0, i + 1).join('/')))) throw unsafeNames(name);
  }
}

const MADE_ON_UNIX = new Set([3, 19]);

function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  return MADE_ON_UNIX.has(versionMadeBy >>> 8) && ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function asRefusal(error: unknown): unknown {
  if (error instanceof CollateError) return error;
  return error instanceof Error && /encrypt/i.test(error.message) ? encrypted() : damaged();
}

function tooMany(count: number): CollateError {
  return new CollateError(
    'too-large',
    `This archive declares ${countWords(count)} entries; the limit is ${countWords(MAX_ENTRIES)}. Unpack it and import the folder.`,
  );
}

function encrypted(): CollateError {
  return new CollateError(
    'encrypted',
    'This is locked with a password. Unpack the archive with its password and import the files.',
  );
}

function unknownMethod(): CollateError {
  return new CollateError(
    'unknown-format',
    'This uses a compression that Collate cannot unpack. Unpack the archive with another program and import the folder.',
  );
}

function damaged(): CollateError {
  return new CollateError(
    'damaged',
    'This ZIP archive is damaged, cut short, or one part of several. Download or copy it again.',
  );
}

function damagedEntry(): CollateError {
  return new CollateError(
    'damaged',
    'This entry of the archive is damaged: its content does not match its checksum. Download or copy the archive again.',
  );
}
