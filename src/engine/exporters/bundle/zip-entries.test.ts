import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CollateError } from '../../../contract/errors.ts';
import { TESTS_IN_FULL } from '../../../measure/test-effort.ts';
import { sameZip } from '../same-zip.ts';
import { zipEntries } from './zip-entries.ts';

const FILES = { 'manifest.json': '{}', 'report.html': 'The lights were on.', 'originals/ab.html': 'Лихтарі горіли.' };
const GOOD = Buffer.from(sameZip(Object.entries(FILES).map(([name, words]) => [name, strToU8(words)] as const)));
const END = 22;
const LIST = GOOD.readUInt32LE(GOOD.length - 6);

const COMMENTED = withComment(GOOD, 'packed again');
const LARGE = asLarge(GOOD);

function withComment(zip: Buffer, comment: string): Buffer {
  const commented = Buffer.concat([zip, Buffer.from(comment)]);
  commented.writeUInt16LE(comment.length, zip.length - 2);
  return commented;
}

/** As ZIP64: the places of the list and of its first entry are given in eight bytes. */
function asLarge(zip: Buffer): Buffer {
  const [list, end] = [zip.subarray(LIST, zip.length - END), Buffer.from(zip.subarray(zip.length - END))];
  const nameEnd = 46 + list.readUInt16LE(28);
  const place = Buffer.alloc(12);
  place.writeUInt16LE(1, 0);
  place.writeUInt16LE(8, 2);
  place.writeBigUInt64LE(BigInt(list.readUInt32LE(42)), 4);
  const large = Buffer.concat([list.subarray(0, nameEnd), place, list.subarray(nameEnd)]);
  large.writeUInt16LE(12, 30);
  large.writeUInt32LE(0xffffffff, 42);
  const largeEnd = Buffer.alloc(56);
  largeEnd.writeUInt32LE(0x06064b50, 0);
  largeEnd.writeBigUInt64LE(44n, 4);
  for (const at of [24, 32]) largeEnd.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), at);
  largeEnd.writeBigUInt64LE(BigInt(large.length), 40);
  largeEnd.writeBigUInt64LE(BigInt(LIST), 48);
  const pointer = Buffer.alloc(20);
  pointer.writeUInt32LE(0x07064b50, 0);
  pointer.writeBigUInt64LE(BigInt(LIST + large.length), 8);
  pointer.writeUInt32LE(1, 16);
  end.fill(0xff, 8, 20);
  return Buffer.concat([zip.subarray(0, LIST), large, largeEnd, pointer, end]);
}

/** Returns the words of each entry, or the code with which the file is refused. */
async function read(zip: Uint8Array): Promise<Record<string, string> | string> {
  const file = { size: zip.length, read: async (from: number, to: number) => zip.subarray(from, to) };
  const words: Record<string, string> = {};
  try {
    for await (const { name, bytes } of zipEntries(file)) words[name] = strFromU8(bytes);
    return words;
  } catch (error) {
    if (error instanceof CollateError) return error.code;
    throw error;
  }
}

function unpackedElsewhere(zip: Uint8Array): Record<string, string> | null {
  try {
    return Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  } catch {
    return null;
  }
}

test('entries are read as another program unpacks them, also from a ZIP that was packed as a stream, as ZIP64, or with a comment', async () => {
  const parts: Uint8Array[] = [];
  const stream = new Zip((_, part) => parts.push(part));
  for (const [name, words] of Object.entries(FILES)) {
    const entry = new ZipDeflate(name);
    stream.add(entry);
    entry.push(strToU8(words), true);
  }
  stream.end();
  const stored = zipSync({ 'a.txt': [strToU8('as it is'), { level: 0 }], 'b.txt': strToU8('') });
  expect(await read(GOOD)).toEqual(FILES);
  expect(await read(Buffer.concat(parts))).toEqual(FILES);
  expect(await read(COMMENTED)).toEqual(FILES);
  expect(await read(LARGE)).toEqual(FILES);
  expect(await read(withComment(LARGE, 'large'))).toEqual(FILES);
  expect(unpackedElsewhere(LARGE)).toEqual(FILES);
  expect(await read(stored)).toEqual({ 'a.txt': 'as it is', 'b.txt': '' });
});

test('whichever byte is changed, a ZIP that is not refused is unpacked by another program to what is read here', async () => {
  const bytes = [GOOD, COMMENTED, LARGE].flatMap((zip) => [...zip.keys()].map((at) => ({ zip, at })));
  const step = TESTS_IN_FULL ? 1 : 7;
  for (const { zip, at } of bytes.filter((_, i) => i % step === 0))
    for (const bits of [1, 0x20, 0x80]) {
      const changed = Buffer.from(zip);
      changed[at] = (changed[at] ?? 0) ^ bits;
      const words = await read(changed);
      if (typeof words === 'string') continue;
      expect(unpackedElsewhere(changed) ?? words).toEqual(words);
    }
});

test('a name, a size or a place changed in the list is noticed', async () => {
  const noticed = async (at: number, bytes: string) => {
    const changed = Buffer.from(GOOD);
    changed.write(bytes, at, 'latin1');
    return read(changed);
  };
  expect(await noticed(GOOD.lastIndexOf('report.html'), 'rep0rt.html')).toBe('damaged');
  for (const field of [20, 24, 42]) expect(await noticed(LIST + field, '\u0009')).toBe('damaged');
});

test('nothing may stand before, after or between the entries', async () => {
  const junk = Buffer.from('more');
  expect(await read(Buffer.concat([junk, GOOD]))).toBe('damaged');
  expect(await read(Buffer.concat([GOOD, junk]))).toBe('damaged');
  expect(await read(withComment(GOOD, GOOD.toString('latin1', GOOD.length - END)))).toBe('damaged');
  expect(await read(withComment(COMMENTED, 'more'))).toBe('damaged');
  expect(await read(Buffer.concat([GOOD, GOOD]))).toBe('damaged');
  expect(await read(GOOD.subarray(0, GOOD.length - END))).toBe('unknown-format');
  expect(await read(Buffer.concat([GOOD.subarray(0, LIST), junk, GOOD.subarray(LIST)]))).toBe('damaged');
});

test('a page hidden in another entry’s head, to which only the list points, is not passed over', async () => {
  const forged = Buffer.from(zipSync({ 'report.html': strToU8('The lights were off') }));
  const forgedList = forged.readUInt32LE(forged.length - 6);
  const hidden = Buffer.concat([Buffer.from([0xfe, 0xca, forgedList, 0]), forged.subarray(0, forgedList)]);
  const headEnd = 30 + 'manifest.json'.length;
  const zip = Buffer.concat([GOOD.subarray(0, headEnd), hidden, GOOD.subarray(headEnd)]);
  zip.writeUInt16LE(hidden.length, 28);
  zip.writeUInt32LE(LIST + hidden.length, zip.length - 6);
  for (let at = LIST + hidden.length; at < zip.length - END; ) {
    const name = zip.toString('latin1', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    if (name === 'report.html') {
      forged.copy(zip, at + 16, forgedList + 16, forgedList + 28);
      zip.writeUInt32LE(headEnd + 4, at + 42);
    } else if (name !== 'manifest.json') zip.writeUInt32LE(zip.readUInt32LE(at + 42) + hidden.length, at + 42);
    at += 46 + name.length;
  }
  expect(unpackedElsewhere(zip)?.['report.html']).toBe('The lights were off');
  expect(await read(zip)).toBe('damaged');
});
