import { randomBytes } from 'node:crypto';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { TESTS_IN_FULL } from '../../../measure/test-effort.ts';
import { gunzip, unzstd } from './unpack-stream.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe.each([
  ['gzip', gzipSync, gunzip],
  ['Zstandard', zstdCompressSync, unzstd],
] as const)('a %s stream', (_, pack, unpack) => {
  // More than one block of either format.
  const parts = [Buffer.from('one '), randomBytes(140_000), Buffer.from(' three')];
  const packed = Buffer.concat(parts.map((part) => pack(part)));

  test.each(TESTS_IN_FULL ? [7, 1000, 1_000_000] : [1000])(
    'written in several goes is unpacked whole, in pieces of %i',
    async (size) => {
      const blocks = await Array.fromAsync(unpack(inPieces(packed, size)));
      expect(Buffer.concat(blocks).equals(Buffer.concat(parts))).toBe(true);
    },
  );

  test('that is truncated is damaged', async () => {
    const cut = unpack(inPieces(packed.subarray(0, 100_000), 1000));
    await expect(Array.fromAsync(cut)).rejects.toMatchObject({ code: 'damaged' });
  });

  test('may be left unread before its end', async () => {
    for await (const block of unpack(inPieces(packed, 1000))) {
      expect(block.length).toBeGreaterThan(0);
      break;
    }
  });
});

describe('a Zstandard stream that begins with its dictionary', () => {
  const dictionary = Buffer.from(
    'WARC/1.1 WARC-Type: response Content-Type: application/http; msgtype=response '.repeat(4),
  );
  const words = Buffer.from('WARC/1.1 WARC-Type: response of the harbour office');
  const framed = (bytes: Uint8Array) => {
    const header = Buffer.from([0x5d, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]);
    header.writeUInt32LE(bytes.length, 4);
    return Buffer.concat([header, bytes]);
  };
  const frames = Buffer.concat([words, words].map((part) => zstdCompressSync(part, { dictionary })));

  test.each([
    ['uncompressed', dictionary],
    ['packed', zstdCompressSync(dictionary)],
  ])('%s', async (_, kept) => {
    for (const size of [1, 50, 10_000]) {
      const blocks = await Array.fromAsync(unzstd(inPieces(Buffer.concat([framed(kept), frames]), size)));
      expect(Buffer.concat(blocks).toString()).toBe(`${words}${words}`);
    }
  });

  test('that is truncated is damaged', async () => {
    const cut = unzstd(inPieces(framed(dictionary).subarray(0, 100), 50));
    await expect(Array.fromAsync(cut)).rejects.toMatchObject({ code: 'damaged' });
  });
});
