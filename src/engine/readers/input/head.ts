/** The beginning of a file, by which its format is recognised. */
import { decode } from '../../extract/charset/decode.ts';
import type { ReaderInput } from '../port.ts';

const HEAD_BYTES = 64 * 1024;

export function headOf(input: ReaderInput): Promise<Uint8Array> {
  return input.range(0, Math.min(HEAD_BYTES, input.size));
}

/** What is made of a beginning is made once, however many readers look at it. */
export function oncePerHead<T extends object | string>(make: (head: Uint8Array) => T): (head: Uint8Array) => T {
  const known = new WeakMap<Uint8Array, T>();
  return (head) => {
    const made = known.get(head) ?? make(head);
    known.set(head, made);
    return made;
  };
}

export const headText = oncePerHead((head) => decode(head).text);

/** As far as its markup: the charset matters here only if it is a two-byte one. */
export const headMarkup = oncePerHead((head) => {
  const buffer = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (buffer[0] === 0xfe || buffer[0] === 0)
    return decodeWide(Buffer.from(buffer.subarray(0, buffer.length & ~1)).swap16());
  if (buffer[0] === 0xff || buffer[1] === 0) return decodeWide(buffer);
  return buffer.toString('latin1').replace(/^\xef\xbb\xbf/, '');
});

function decodeWide(buffer: Buffer): string {
  return buffer.toString('utf16le').replace(/^\ufeff/, '');
}
