/** The beginning of a file as text: decoded once, however many readers look at it. */
import { decode } from '../extract/charset/decode.ts';

const texts = new WeakMap<Uint8Array, string>();

export function headText(head: Uint8Array): string {
  const known = texts.get(head);
  if (known !== undefined) return known;
  const { text } = decode(head);
  texts.set(head, text);
  return text;
}
