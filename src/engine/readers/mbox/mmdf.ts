/** An MMDF mailbox: each message between two lines of four control bytes; at most one is held. */
import { type MailboxMessage, MESSAGE_LIMIT } from './messages.ts';

const MMDF_MARK = Buffer.from('\x01\x01\x01\x01\n', 'latin1');

export async function* mmdfMessages(stream: AsyncIterable<Uint8Array>): AsyncGenerator<MailboxMessage> {
  let number = 0;
  let held: Buffer = Buffer.alloc(0);
  let isTooLarge = false;
  const finish = (end: number): MailboxMessage | null => {
    const bytes = held.subarray(0, end);
    const isBlank = !isTooLarge && bytes.toString('latin1').trim() === '';
    const message = isBlank ? null : { number: ++number, bytes: isTooLarge ? null : Buffer.from(bytes) };
    isTooLarge = false;
    return message;
  };
  for await (const chunk of stream) {
    held = Buffer.concat([held, withoutReturns(chunk)]);
    for (let at = held.indexOf(MMDF_MARK); at >= 0; at = held.indexOf(MMDF_MARK)) {
      const message = finish(at);
      held = held.subarray(at + MMDF_MARK.length);
      if (message) yield message;
    }
    if (held.length > MESSAGE_LIMIT) {
      isTooLarge = true;
      held = held.subarray(held.length - MMDF_MARK.length);
    }
  }
  const last = finish(held.length);
  if (last) yield last;
}

/** Lines may end as on Windows. */
function withoutReturns(chunk: Uint8Array): Buffer {
  const bytes = Buffer.from(chunk);
  return bytes.includes(13) ? Buffer.from(bytes.filter((byte) => byte !== 13)) : bytes;
}
