/** An MMDF mailbox: each message between two lines of four control bytes. */
import type { MailboxMessage } from './messages.ts';
import { sectionsOf } from './sections.ts';

const MMDF_MARK = Buffer.from('\x01\x01\x01\x01\n', 'latin1');

export async function* mmdfMessages(stream: AsyncIterable<Uint8Array>): AsyncGenerator<MailboxMessage> {
  let number = 0;
  for await (const bytes of sectionsOf(withoutReturns(stream), MMDF_MARK))
    if (bytes === null || bytes.toString('latin1').trim() !== '')
      yield { number: ++number, bytes: bytes && withoutFromLine(bytes) };
}

/** Some programs begin each message as in an MBOX. */
function withoutFromLine(bytes: Buffer): Buffer {
  return bytes.subarray(0, 5).toString('latin1') === 'From ' ? bytes.subarray(bytes.indexOf(10) + 1) : bytes;
}

/** Lines may end as on Windows. */
async function* withoutReturns(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const bytes of stream) yield bytes.includes(13) ? bytes.filter((byte) => byte !== 13) : Buffer.from(bytes);
}
