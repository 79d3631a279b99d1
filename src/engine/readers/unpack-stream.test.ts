import { randomBytes } from 'node:crypto';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gunzip, unzstd } from './unpack-stream.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe.each([
  ['gzip', gzipSync, gunzip],
  ['Zstandard', zstdCompressSync, unzstd],
] as const)('a %s stream', (_, pack, unpack) => {
  const parts = [Buffer.from('one '), randomBytes(300_000), Buffer.from(' three')];
  const packed = Buffer.concat(parts.map((part) => pack(part)));

  test.each([7, 1000, 1_000_000])(
    'what was packed in several goes is unpacked whole, in pieces of %i',
    async (size) => {
      const blocks = await Array.fromAsync(unpack(inPieces(packed, size)));
      expect(Buffer.concat(blocks).equals(Buffer.concat(parts))).toBe(true);
    },
  );

  test('one that is cut is damaged', async () => {
    const cut = unpack(inPieces(packed.subarray(0, 200_000), 1000));
    await expect(Array.fromAsync(cut)).rejects.toMatchObject({ code: 'damaged' });
  });

  test('reading may stop before the end', async () => {
    for await (const block of unpack(inPieces(packed, 1000))) {
      expect(block.length).toBeGreaterThan(0);
      break;
    }
  });
});
