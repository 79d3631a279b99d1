/** Files in files are read to any depth that an honest archive needs, and no further. */
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { TESTS_IN_FULL } from '../../measure/test-effort.ts';
import { readBytes } from './fixtures/read-bytes.ts';

const story = strToU8('Ferry leaves later\n\nThe evening ferry will leave an hour later from May.\n');

function nested(levels: number): Uint8Array {
  let bytes: Uint8Array = zipSync({ 'story.txt': story });
  for (let level = 1; level < levels; level++) bytes = zipSync({ 'inner.zip': bytes });
  return bytes;
}

test('an article nested deep has the path of its members', async () => {
  const results = await readBytes(gzipSync(nested(3)), 'pile.zip.gz');
  expect(results).toMatchObject([{ outcome: 'article', member: 'pile.zip › inner.zip › inner.zip › story.txt' }]);
});

test('archives nested without end are not followed', async () => {
  expect(await readBytes(nested(12), 'pile.zip')).toMatchObject([{ outcome: 'failure', code: 'unsafe-archive' }]);
});

test.skipIf(!TESTS_IN_FULL)('a file that unpacks to hundreds of times its size is given up', async () => {
  const line = Buffer.concat([Buffer.from('{"text":"'), Buffer.alloc(120 * 1024 * 1024, 'a')]);
  expect(await readBytes(gzipSync(line, { level: 9 }), 'lines.jsonl.gz')).toMatchObject([
    { code: 'unsafe-archive', member: 'lines.jsonl' },
  ]);
});

test('zero bytes in the middle of a text are told, those that fill up its end are not', async () => {
  const gap = Buffer.alloc(1024);
  const file = Buffer.concat([story, gap, strToU8('The office says that the fares stay the same.\n'), gap]);
  const told = { outcome: 'failure', code: 'damaged', member: 'the gap in the file' };
  expect(await readBytes(file, 'story.txt')).toMatchObject([{ outcome: 'article' }, told]);
  // The gap may lie between two pieces.
  expect(await readBytes(file, 'story.txt', { chunk: 50 })).toMatchObject([{ outcome: 'article' }, told]);
  expect(await readBytes(Buffer.concat([story, gap]), 'story.txt')).toMatchObject([{ outcome: 'article' }]);
});
