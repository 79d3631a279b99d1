import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CollateError } from '../../../contract/errors.ts';
import { sameZip } from '../same-zip.ts';
import { zipEntries } from './zip-entries.ts';

const FILES = { 'manifest.json': '{}', 'report.html': 'The lights were on.', 'originals/ab.html': 'Лихтарі горіли.' };
const GOOD = Buffer.from(sameZip(Object.entries(FILES).map(([name, words]) => [name, strToU8(words)] as const)));
const END = 22;
const LIST = GOOD.readUInt32LE(GOOD.length - 6);

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

test('entries are read as another program unpacks them, also from a ZIP that was packed as a stream', async () => {
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
  expect(await read(stored)).toEqual({ 'a.txt': 'as it is', 'b.txt': '' });
});

test('whichever byte is changed, a ZIP that is not refused is unpacked by another program to what is read here', async () => {
  for (let at = 0; at < GOOD.length; at++)
    for (const bits of [1, 0x20, 0x80]) {
      const changed = Buffer.from(GOOD);
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
  expect(await read(Buffer.concat([GOOD, junk]))).toBe('unknown-format');
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
