import { expect, test } from 'vitest';
import { decodeStream } from './decode-stream.ts';

async function decoded(bytes: Uint8Array, size: number): Promise<string> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return (await Array.fromAsync(decodeStream(pieces()))).join('');
}

test('a character cut by the end of a piece is decoded whole, in any charset', async () => {
  const text = 'Причал закроют весной, сказали в порту.\n'.repeat(3);
  expect(await decoded(Buffer.from(text), 7)).toBe(text);
  expect(await decoded(Buffer.from(`\ufeff${text}`, 'utf16le'), 7)).toBe(text);
});

test('a large stream is decoded piece by piece, in the charset of its beginning', async () => {
  const text = 'Ёжик нашёл причал. Words in between, wörtlich.\n'.repeat(12_000);
  expect((await decoded(Buffer.from(text), 65_537)) === text).toBe(true);
  expect((await decoded(Buffer.from(`\ufeff${text}`, 'utf16le'), 65_537)) === text).toBe(true);
});
