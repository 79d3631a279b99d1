import { expect, test } from 'vitest';
import { heldInput } from './held-input.ts';
import { readWhole } from './whole-file.ts';

const bytes = Buffer.from('The quay is open.');

test('a file is read whole up to its bound, whether its size was known or not', async () => {
  for (const size of [bytes.length, 0]) {
    const input = { ...heldInput(bytes, 'a.txt'), size };
    expect(Buffer.from(await readWhole(input, bytes.length)).equals(bytes)).toBe(true);
    await expect(readWhole(input, bytes.length - 1)).rejects.toMatchObject({ code: 'too-large' });
  }
});
