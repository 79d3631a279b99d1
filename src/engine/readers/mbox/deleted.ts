/** Messages that stand in a mailbox's file but not in the mailbox, as mail programs mark them. */
import { latin1 } from '../input/latin1.ts';
import { type Headers, readHeaders } from '../mime/headers.ts';

const MOST_OF_HEADERS = 64 * 1024;
/** In the flags of Thunderbird and its forerunners. */
const EXPUNGED = 0x8;

/** Deleted by the reader, and kept in the file until the mailbox is compacted. */
export function isDeleted(message: Uint8Array): boolean {
  const headers = headersOf(message);
  const flags = Number.parseInt(headers.raw('x-mozilla-status'), 16);
  // Pine, Mutt and the servers beside them write letters, other programs words such as "READ".
  return (flags & EXPUNGED) !== 0 || /^[AFT]{0,3}D[AFT]{0,3}$/.test(headers.raw('x-status'));
}

/** The notes that a mail server keeps in a mailbox as its first message. */
export function isOfProgram(message: Uint8Array): boolean {
  const headers = headersOf(message);
  return headers.has('x-imap') && /FOLDER INTERNAL DATA/.test(headers.raw('subject'));
}

function headersOf(message: Uint8Array): Headers {
  const start = latin1(message, MOST_OF_HEADERS);
  return readHeaders(start, 0, start.length).headers;
}
