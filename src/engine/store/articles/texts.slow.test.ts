import { constants } from 'node:buffer';
import { zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decompressText } from './texts.ts';

test('a few bytes that unpack to more than one string holds are no text', () => {
  const packed = zstdCompressSync(Buffer.alloc(constants.MAX_STRING_LENGTH + 1));
  expect(packed.length).toBeLessThan(100_000);
  expect(() => decompressText(packed)).toThrowError(expect.objectContaining({ code: 'ERR_BUFFER_TOO_LARGE' }));
});
