import { failure, megabytes } from '../failure.ts';
import { latin1 } from '../input/latin1.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { isDeleted, isOfProgram } from './deleted.ts';
import { isFromLine, MESSAGE_LIMIT, messagesOf } from './messages.ts';

/** A mailbox: a sequence of messages, each a member of its own. */
export const mboxReader: Reader = {
  name: 'mbox',
  version: 12,
  label: 'Mailbox (MBOX)',
  extensions: ['.mbox', '.mbx'],
  sniff,
  read,
};

function sniff(head: Uint8Array): number {
  const start = latin1(head, 4096);
  const [first = '', second = ''] = start
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/^[\r\n]+/, '')
    .split(/\r?\n/, 2);
  return isFromLine(first, second) ? 0.99 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  let seen = 0;
  let deleted = 0;
  let last: Uint8Array | null = null;
  for await (const { number, bytes } of messagesOf(input.stream())) {
    seen++;
    last = bytes;
    const member = `message ${number}`;
    if (bytes === null)
      yield failure(
        'too-large',
        `Message ${number} is larger than ${megabytes(MESSAGE_LIMIT)} and was left out; the others were read. Save it by itself from a mail program, without its attachments.`,
        member,
      );
    else if (isOfProgram(bytes)) seen--;
    else if (isDeleted(bytes)) deleted++;
    else yield { outcome: 'member', member, name: `${member}.eml`, open: () => once(bytes) };
  }
  if (deleted > 0) yield withoutDeleted(deleted, seen);
  if (last && !endsWithLine(last)) yield breaksOff();
  if (seen === 0) yield failure('empty', 'There is no message in this mailbox. Nothing was imported.');
}

/** As each message does that a program adds to a mailbox; one saved by hand may end with a sentence, a tag or base64. */
function endsWithLine(message: Uint8Array): boolean {
  const end = latin1(message.subarray(-200));
  return end === '' || /(?:\n|--|[.!?)"'=>])$/.test(end);
}

function breaksOff(): ReaderResult {
  return failure(
    'damaged',
    'This mailbox breaks off within its last message; what is there was read. Copy or export the mailbox again.',
    'the end of the mailbox',
  );
}

function withoutDeleted(count: number, all: number): ReaderResult {
  const [what, was] = count === 1 ? ['One message is', 'was'] : [`${count} messages are`, 'were'];
  const others = count === all ? 'Nothing was imported.' : 'The other messages were read.';
  return failure(
    'left-out',
    `${what} marked as deleted by the mail program that kept this mailbox, and ${was} left out. ${others}`,
    count === 1 ? 'deleted message' : 'deleted messages',
  );
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
