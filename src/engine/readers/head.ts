/** The beginning of a file, by which its format is recognised. */
import { decode } from '../extract/charset/decode.ts';
import type { ReaderInput } from './port.ts';

const HEAD_BYTES = 64 * 1024;

export function headOf(input: ReaderInput): Promise<Uint8Array> {
  return input.range(0, Math.min(HEAD_BYTES, input.size));
}

const texts = new WeakMap<Uint8Array, string>();

/** Decoded once, however many readers look at it. */
export function headText(head: Uint8Array): string {
  const known = texts.get(head);
  if (known !== undefined) return known;
  const { text } = decode(head);
  texts.set(head, text);
  return text;
}
