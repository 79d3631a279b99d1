import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const STORY = ['Ferry pier to close', 'The council voted on Friday to close the old ferry pier.', 'Nobody was hurt.'];
const packed = (text: string) => gzipSync(text);
const whole = [packed(`${STORY[0]}\n\n${STORY[1]}`), packed(`\n\n${STORY[2]}\n`)];
const read = (...parts: readonly Uint8Array[]) => readBytes(Buffer.concat(parts), 'story.txt.gz');

test('several members are one file, whatever follows the last', async () => {
  const article = [{ title: STORY[0], paragraphs: STORY.slice(1) }];
  expect(await read(...whole)).toMatchObject(article);
  expect(await read(...whole, Buffer.alloc(100))).toMatchObject(article);
  expect(await read(...whole, Buffer.from('--boundary--'))).toMatchObject(article);
});

test('an incomplete member, or one after bytes that are not a member, is damage', async () => {
  const [first, second] = whole as [Buffer, Buffer];
  expect(await read(first, second.subarray(0, 12))).toMatchObject([{ code: 'damaged' }]);
  expect(await read(first, Buffer.from('lost'), second)).toMatchObject([{ code: 'damaged' }]);
});

test('a member’s header may include a name and more', async () => {
  const plain = packed(STORY.join('\n\n'));
  const head = Buffer.from(plain.subarray(0, 10));
  head[3] = 4 + 8 + 16;
  const extras = Buffer.concat([
    Buffer.from([3, 0]),
    Buffer.from('abc'),
    Buffer.from('story.txt\0'),
    Buffer.from('note\0'),
  ]);
  expect(await read(head, extras, plain.subarray(10), Buffer.from('junk'))).toMatchObject([{ title: STORY[0] }]);
});

const MAILBOX = [0, 1, 2]
  .map(
    (i) =>
      `From ada@port.example Fri Mar 14 09:00:00 2025\nFrom: ada@port.example\nSubject: Pier ${i}\n\n${STORY[1]?.repeat(50)}\n\n`,
  )
  .join('');

test('what streams out of a file that ends in the middle is kept, up to there', async () => {
  const cut = gzipSync(MAILBOX, { level: 0 }).subarray(0, -40);
  expect(await readBytes(cut, 'a.mbox.gz')).toMatchObject([
    { title: 'Pier 0' },
    { title: 'Pier 1' },
    { code: 'damaged' },
  ]);
});

test('words that differ from their checksum are not read', async () => {
  const bytes = gzipSync(MAILBOX, { level: 0 });
  bytes.write('veto', bytes.indexOf('vote'));
  expect(await readBytes(bytes, 'a.mbox.gz')).toMatchObject([{ code: 'damaged' }]);
});
