/** Reads a whole file, up to a bound; for formats in which a file is one article. */
import { CollateError } from '../../../contract/errors.ts';
import { type Decoded, decode } from '../../extract/charset/decode.ts';
import { failure, megabytes } from '../failure.ts';
import type { ReaderFailure, ReaderInput } from '../port.ts';

/** @throws CollateError too-large past `limit` bytes */
export async function readWhole(input: ReaderInput, limit: number): Promise<Uint8Array> {
  const assertWithin = (size: number) => {
    if (size > limit)
      throw new CollateError(
        'too-large',
        `This file is larger than ${megabytes(limit)}, the limit for one article. Split it, or save the article alone.`,
      );
  };
  assertWithin(input.size);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input.stream()) {
    size += chunk.byteLength;
    assertWithin(size);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size);
}

/** Ends within a character of UTF-8, in which the rest is written: the file breaks off. In other charsets, its last byte may be a letter. */
export function endsWithinCharacter(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(-3);
  const start = tail.findLastIndex((byte) => byte >= 0xc2);
  const first = tail[start] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const isOpen =
    start >= 0 && start + length > tail.length && tail.subarray(start + 1).every((byte) => (byte & 0xc0) === 0x80);
  if (!isOpen) return false;
  const before = bytes.subarray(0, bytes.length - (tail.length - start));
  try {
    return before.some((byte) => byte >= 0x80) && new TextDecoder('utf-8', { fatal: true }).decode(before) !== '';
  } catch {
    return false;
  }
}

/** @param declared a charset named outside the file. @throws CollateError empty, if there is only white space; too-large past `limit` bytes */
export async function readWholeText(input: ReaderInput, limit: number, declared?: string): Promise<WholeText> {
  const bytes = await readWhole(input, limit);
  const decoded = decode(bytes, declared);
  if (decoded.text.trim() === '') throw new CollateError('empty', 'This file has no text in it. Nothing was imported.');
  return { ...decoded, isCut: endsWithinCharacter(bytes) };
}

interface WholeText extends Decoded {
  /** Breaks off within its last character. */
  readonly isCut: boolean;
}

export function cutWithinCharacter(): ReaderFailure {
  return failure(
    'damaged',
    'This file breaks off within its last letter; what came before was read. Get it again, and import that.',
    'the end of the file',
  );
}
