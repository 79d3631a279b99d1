import { zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

test('a program’s note before the file is skipped', async () => {
  const note = Buffer.from('\x50\x2a\x4d\x18\x04\0\0\0note', 'latin1');
  const story = zstdCompressSync(
    Buffer.from('Ferry pier to close\n\nThe council voted to close the old ferry pier.\n'),
  );
  expect(await readBytes(Buffer.concat([note, story]), 'story.txt.zst')).toMatchObject([
    { title: 'Ferry pier to close', paragraphs: ['The council voted to close the old ferry pier.'] },
  ]);
});
