import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { heldBytes } from '../fixtures/held-bytes.ts';
import { readBytes } from '../fixtures/read-bytes.ts';
import { MESSAGE_LIMIT, messagesOf } from './messages.ts';
import { mboxReader } from './reader.ts';

const box = readFileSync(join(import.meta.dirname, 'fixtures', 'box.mbox'));

describe('a mailbox', () => {
  test('is split into its messages, and nowhere else', async () => {
    expect(await readBytes(box, 'box.mbox')).toMatchObject([
      {
        member: 'message 1',
        title: 'The pier',
        paragraphs: [
          'The council meets tomorrow about the old pier.',
          'From the quay one can see the cracks.',
          '> From is quoted twice.',
          'From Russia came the first steamer, and\nFrom then on there was a timetable.',
        ],
      },
      { member: 'message 2', title: 'The pier, again', published: '2024-02-06T08:00:00+01:00' },
      { member: 'message 3', title: 'Re: The pier, again', published: null },
    ]);
  });

  test('is recognised by its first line, even after a byte order mark', () => {
    expect(mboxReader.sniff(Buffer.concat([Buffer.from('\ufeff'), box]), 'x')).toBeGreaterThan(0.9);
    expect(mboxReader.sniff(Buffer.from('From Russia with love\nNote: a film\n'), 'x')).toBe(0);
  });

  test('reads the same in pieces of any size', async () => {
    const whole = await readBytes(box, 'box.mbox');
    for (const chunk of [1, 64, 700]) expect(await readBytes(box, 'box.mbox', { chunk })).toEqual(whole);
  });
});

test('of a mailbox whose stream breaks off, all whole messages are read', async () => {
  const short = 'From a@b.example Mon Feb  5 08:00:00 2024\nSubject: S\n\nWords of it.\n\n';
  async function* stream() {
    yield Buffer.from(short.repeat(3));
    throw new Error('unexpected end of file');
  }
  const numbers: number[] = [];
  const read = async () => {
    for await (const { number } of messagesOf(stream())) numbers.push(number);
  };
  await expect(read).rejects.toThrow('unexpected end of file');
  expect(numbers).toEqual([1, 2]);
});

describe('memory', () => {
  const message = `From a@b.example Mon Feb  5 08:00:00 2024\nSubject: S\n\n${'Words that go on and on. '.repeat(2000)}\n\n`;

  test('a message past the bound is left out, and the others are read', async () => {
    const filler = Buffer.from('Words that go on and on.\n'.repeat(40_000));
    async function* stream() {
      yield Buffer.from(message);
      yield Buffer.from('From a@b.example Mon Feb  5 08:00:00 2024\nSubject: S\n\n');
      for (let size = 0; size <= MESSAGE_LIMIT; size += filler.length) yield filler;
      yield Buffer.from(`\n${message}`);
    }
    const sizes = [];
    for await (const { number, bytes } of messagesOf(stream())) sizes.push([number, bytes === null]);
    expect(sizes).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });

  test.skipIf(!process.env.COLLATE_ALL)('two hundred megabytes are streamed in little memory', async () => {
    const chunk = Buffer.from(message.repeat(20));
    async function* stream() {
      for (let sent = 0; sent < 200e6; sent += chunk.length) yield chunk;
    }
    let [count, peak] = [0, 0];
    const before = heldBytes();
    for await (const { bytes } of messagesOf(stream())) {
      count++;
      expect(bytes).not.toBeNull();
      if (count % 1000 === 0) peak = Math.max(peak, heldBytes() - before);
    }
    expect(count).toBe(Math.ceil(200e6 / chunk.length) * 20);
    expect(peak).toBeLessThan(150e6);
  });
});

test('what a mail program marked as deleted, or wrote for itself, is left out', async () => {
  const message = (title: string, mark: string) =>
    `From - Tue Feb 04 10:00:00 2025\n${mark}Subject: ${title}\nFrom: a@b.example\n\nWords of it.\n\n`;
  const own = message("DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA", 'X-IMAP: 1738659600 3\n');
  const deleted = message('Gone', 'X-Mozilla-Status: 0009\n') + message('Gone too', 'X-Status: AD\n');
  const kept = message('Answered', 'X-Mozilla-Status: 0003\n') + message('Read', 'Status: RO\nX-Status: READ\n');
  expect(await readBytes(Buffer.from(own + deleted + kept), 'Inbox')).toMatchObject([
    { member: 'message 4', title: 'Answered' },
    { member: 'message 5', title: 'Read' },
    { code: 'left-out', message: expect.stringMatching(/^2 messages are marked .* The other messages were read\.$/) },
  ]);
  expect(await readBytes(Buffer.from(message('Gone', 'X-Mozilla-Status: 0008\n')), 'Trash')).toMatchObject([
    { code: 'left-out', message: expect.stringMatching(/Nothing was imported\.$/) },
  ]);
});

test('a mailbox that breaks off behind the first line of a message has no such line as text', async () => {
  const cut = Buffer.concat([box, Buffer.from('\n\nFrom ada@harbour.example Wed Mar  6 09:12:00 2024\n')]);
  const results = await readBytes(cut, 'box.mbox');
  expect(results.slice(0, 3)).toMatchObject(await readBytes(box, 'box.mbox'));
  expect(results.slice(3)).toMatchObject([{ outcome: 'failure', member: 'message 4' }]);
});

test('a mailbox that does not end with a line breaks off, unless its last message is closed or ends with a sentence', async () => {
  const whole = await readBytes(box, 'box.mbox');
  const start = `${box}\nFrom ada@harbour.example Wed Mar  6 09:12:00 2024\nSubject: Pier\n`;
  const closed = 'Content-Type: multipart/mixed; boundary=b\n\n--b\n\nIt closes.\n--b--';
  expect((await readBytes(Buffer.from(`${start}\nIt closes on Mon`), 'box.mbox')).slice(whole.length)).toMatchObject([
    { title: 'Pier' },
    { code: 'damaged', member: 'the end of the mailbox' },
  ]);
  for (const last of [closed, '\nIt closes on Monday.', '\n<p>It closes.</p>'])
    expect((await readBytes(Buffer.from(start + last), 'box.mbox')).slice(whole.length)).toMatchObject([
      { title: 'Pier' },
    ]);
});
