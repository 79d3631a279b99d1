/** Reads the entries of a ZIP by the list at its end, as programs that unpack one do, and refuses a file that holds anything beside them. */
import { createHash } from 'node:crypto';
import { Inflate } from 'fflate';
import { CollateError } from '../../../contract/errors.ts';
import { BUNDLE_LIST } from '../../../contract/model/reports/bundle.ts';

/** The bytes of a file, read in parts. */
export interface FileBytes {
  readonly size: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly sha256: string;
}

interface Listed {
  readonly name: string;
  readonly packed: number;
  readonly length: number;
  readonly offset: number;
  readonly isDeflated: boolean;
}

const MOST_BYTES = 1024 ** 3;
const MOST_LIST_BYTES = 16 * 1024 ** 2;
/** Small, because whatever one part unpacks to, at most a thousand times as much, is processed without a pause. */
const PART_BYTES = 16_384;

const SIGN = { entry: 0x04034b50, listed: 0x02014b50, end: 0x06054b50, largeEnd: 0x06064b50, largeAt: 0x07064b50 };
const HEAD = { entry: 30, listed: 46, end: 22, largeEnd: 56, largeAt: 20 };
const MOST_COMMENT = 0xffff;
const DEFLATED = 8;
/** The longest that may follow an entry's bytes: their checksum and sizes. */
const DESCRIPTOR = 24;
/** An extra field that gives an entry another name. */
const OTHER_NAME = 0x7075;
/** An extra field for what four bytes do not hold; where they would be, all bits are set. */
const LARGE = 0x0001;
const IN_LARGE = 0xffffffff;

/** Yields the entries one by one, in the order of the file. @throws CollateError unknown-format, unsafe-archive, damaged */
export async function* zipEntries(zip: FileBytes): AsyncGenerator<ZipEntry> {
  const { entries, start } = await listOf(zip);
  let total = 0;
  let end = 0;
  for (const entry of entries) {
    const from = await startOfBytes(zip, entry, end);
    end = from + entry.packed;
    if (end > start) throw altered();
    const bytes = await unpacked(zip, entry, from, MOST_BYTES - total);
    total += bytes.length;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    yield { name: entry.name, bytes, length: bytes.length, sha256 };
  }
  if (start - end > DESCRIPTOR) throw altered();
}

export function unpacksTo(size: string): CollateError {
  return new CollateError('unsafe-archive', `This bundle unpacks to more than ${size}, so it was not opened.`);
}

export function notABundle(): CollateError {
  return new CollateError(
    'unknown-format',
    `This is not a bundle of a report: it is not a ZIP with a ${BUNDLE_LIST} in it.`,
  );
}

/** The list, by place in the file, and where it starts. Nothing may follow it but the end that points at it, and a comment. */
async function listOf(zip: FileBytes): Promise<{ entries: Listed[]; start: number }> {
  const { count, bytes, start, endAt } = await endOf(zip);
  if (bytes > MOST_LIST_BYTES) throw unpacksTo('16 MB of names');
  if (start + bytes !== endAt) throw altered();
  const list = await part(zip, start, endAt);
  const entries: Listed[] = [];
  let at = 0;
  while (at + HEAD.listed <= bytes && list.getUint32(at, true) === SIGN.listed) {
    const next =
      at + HEAD.listed + list.getUint16(at + 28, true) + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
    if (next > bytes) throw altered();
    entries.push(listedAt(list, at));
    at = next;
  }
  if (at !== bytes || entries.length !== count) throw altered();
  return { entries: entries.toSorted((a, b) => a.offset - b.offset), start };
}

interface End {
  readonly count: number;
  /** Of the list. */
  readonly bytes: number;
  readonly start: number;
  readonly endAt: number;
}

/** The last end in the file, as programs that unpack it look for one: its comment is the rest of the file. */
async function endOf(zip: FileBytes): Promise<End> {
  if (zip.size < HEAD.end) throw notABundle();
  const from = Math.max(0, zip.size - HEAD.end - MOST_COMMENT);
  const tail = await part(zip, from, zip.size);
  let at = tail.byteLength - HEAD.end;
  while (at > 0 && tail.getUint32(at, true) !== SIGN.end) at--;
  if (tail.getUint32(at, true) !== SIGN.end) throw notABundle();
  if (at + HEAD.end + tail.getUint16(at + 20, true) !== tail.byteLength) throw altered();
  const count = tail.getUint16(at + 10, true);
  if (tail.getUint32(at + 4, true) !== 0 || tail.getUint16(at + 8, true) !== count) throw altered();
  const end = { count, bytes: tail.getUint32(at + 12, true), start: tail.getUint32(at + 16, true), endAt: from + at };
  return (await largeEnd(zip, end)) ?? end;
}

/** ZIP64 has an end of its own before that, with places of eight bytes. */
async function largeEnd(zip: FileBytes, end: End): Promise<End | null> {
  const pointerAt = end.endAt - HEAD.largeAt;
  const endAt = pointerAt - HEAD.largeEnd;
  if (endAt < 0) return null;
  const large = await part(zip, endAt, end.endAt);
  if (large.getUint32(HEAD.largeEnd, true) !== SIGN.largeAt) return null;
  const isOnePart = large.getUint32(16, true) === 0 && large.getUint32(20, true) === 0;
  const isPointedAt = eightBytes(large, HEAD.largeEnd + 8) === endAt && large.getUint32(0, true) === SIGN.largeEnd;
  const [count, bytes, start] = [eightBytes(large, 32), eightBytes(large, 40), eightBytes(large, 48)];
  const isSame =
    count === eightBytes(large, 24) &&
    [count, 0xffff].includes(end.count) &&
    [bytes, IN_LARGE].includes(end.bytes) &&
    [start, IN_LARGE].includes(end.start);
  if (!isOnePart || !isPointedAt || !isSame) throw altered();
  return { count, bytes, start, endAt };
}

const eightBytes = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function listedAt(list: DataView, at: number): Listed {
  const nameBytes = list.getUint16(at + 28, true);
  const [extraAt, extraBytes] = [at + HEAD.listed + nameBytes, list.getUint16(at + 30, true)];
  if (extraField(list, extraAt, extraBytes, OTHER_NAME) !== null) throw altered();
  const large = largeNumbers(extraField(list, extraAt, extraBytes, LARGE));
  const numberAt = (place: number): number => {
    const number = list.getUint32(place, true);
    return number === IN_LARGE ? large() : number;
  };
  // In this order, those that do not fit are in the extra field.
  const [length, packed, offset] = [numberAt(at + 24), numberAt(at + 20), numberAt(at + 42)];
  const isDeflated = list.getUint16(at + 10, true) === DEFLATED;
  return { name: wordsAt(list, at + HEAD.listed, nameBytes), packed, length, offset, isDeflated };
}

/** One after the other. @throws CollateError damaged where there is none left */
function largeNumbers(field: DataView | null): () => number {
  let at = 0;
  return () => {
    if (field === null || at + 8 > field.byteLength) throw altered();
    at += 8;
    return eightBytes(field, at - 8);
  };
}

/** @param end of the entry before @returns where the bytes of this one start @throws CollateError damaged */
async function startOfBytes(zip: FileBytes, { name, offset }: Listed, end: number): Promise<number> {
  if (offset < end || offset - end > (end === 0 ? 0 : DESCRIPTOR)) throw altered();
  const head = await part(zip, offset, offset + HEAD.entry);
  const [nameBytes, moreBytes] = [head.getUint16(26, true), head.getUint16(28, true)];
  const from = offset + HEAD.entry + nameBytes + moreBytes;
  const names = await part(zip, offset + HEAD.entry, from);
  const isSame = head.getUint32(0, true) === SIGN.entry && wordsAt(names, 0, nameBytes) === name;
  if (!isSame || extraField(names, nameBytes, moreBytes, OTHER_NAME) !== null) throw altered();
  return from;
}

function extraField(from: DataView, start: number, bytes: number, kind: number): DataView | null {
  for (let at = start; at + 4 <= start + bytes; at += 4 + from.getUint16(at + 2, true)) {
    const length = Math.min(from.getUint16(at + 2, true), start + bytes - at - 4);
    if (from.getUint16(at, true) === kind) return new DataView(from.buffer, from.byteOffset + at + 4, length);
  }
  return null;
}

async function unpacked(zip: FileBytes, entry: Listed, from: number, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const take = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length > most) throw unpacksTo('1 GB');
    parts.push(bytes);
  };
  const inflate = entry.isDeflated ? new Inflate(take) : { push: take };
  const end = from + entry.packed;
  for (let at = from; at < end; at += PART_BYTES) {
    const bytes = await zip.read(at, Math.min(at + PART_BYTES, end));
    try {
      inflate.push(bytes, at + PART_BYTES >= end);
    } catch (error) {
      throw error instanceof CollateError ? error : altered();
    }
  }
  if (length !== entry.length) throw altered();
  return Buffer.concat(parts);
}

/** @throws CollateError damaged where the file ends before */
async function part(zip: FileBytes, from: number, to: number): Promise<DataView> {
  if (to > zip.size) throw altered();
  const { buffer, byteOffset, byteLength } = await zip.read(from, to);
  return new DataView(buffer, byteOffset, byteLength);
}

const wordsAt = ({ buffer, byteOffset }: DataView, at: number, bytes: number): string =>
  Buffer.from(buffer as ArrayBuffer, byteOffset + at, bytes).toString('utf8');

function altered(): CollateError {
  return new CollateError(
    'damaged',
    'This bundle has been altered: the list in it by which programs unpack it does not match what it holds.',
  );
}
