import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { testFolder } from '../../store/testing/test-folder.ts';
import { fileInput, HELD_BYTES } from './file-input.ts';

let folder: string;
beforeEach(() => {
  folder = testFolder();
});

function file(bytes: number): { path: string; content: Buffer } {
  const content = Buffer.alloc(bytes, 'abcdefghij\n');
  const path = join(folder, 'x.txt');
  writeFileSync(path, content);
  return { path, content };
}

async function all(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const blocks: Uint8Array[] = [];
  for await (const block of stream) blocks.push(block);
  return Buffer.concat(blocks);
}

for (const [what, bytes] of [
  ['a small file', 1000],
  ['a large file', HELD_BYTES + 12_345],
] as const) {
  test(`${what} gives the same bytes whole, again, and in ranges`, async () => {
    const { path, content } = file(bytes);
    let read = 0;
    const input = await fileInput(path, { onRead: (more) => (read += more) });
    expect([input.name, input.size, input.held === null]).toEqual(['x.txt', bytes, bytes > HELD_BYTES]);
    expect((await all(input.stream())).equals(content)).toBe(true);
    expect((await all(input.stream())).equals(content)).toBe(true);
    expect(Buffer.from(await input.range(3, 20)).equals(content.subarray(3, 20))).toBe(true);
    expect(Buffer.from(await input.range(bytes - 5, bytes + 5)).equals(content.subarray(bytes - 5))).toBe(true);
    await input.assertUnchanged();
    await input.close();
    expect(read).toBeGreaterThanOrEqual(bytes);
  });
}

test('a large file that changes while it is read is reported', async () => {
  const { path } = file(HELD_BYTES + 1);
  const input = await fileInput(path);
  appendFileSync(path, 'more');
  await expect(input.assertUnchanged()).rejects.toMatchObject({ code: 'unreadable', message: /written to/ });
  await input.close();
});

test('a large file that becomes shorter while it is read is reported', async () => {
  const { path } = file(HELD_BYTES + 1);
  const input = await fileInput(path);
  writeFileSync(path, 'short');
  await expect(all(input.stream())).rejects.toMatchObject({ code: 'unreadable' });
  await input.close();
});

test('a missing file, or a folder, is refused with an explanation', async () => {
  await expect(fileInput(join(folder, 'none'))).rejects.toMatchObject({ code: 'unreadable', message: /not there/ });
  await expect(fileInput(folder)).rejects.toMatchObject({ code: 'unreadable', message: /folder/ });
});
