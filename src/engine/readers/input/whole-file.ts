/** Reads a whole file, up to a bound; for formats in which a file is one article. */
import { CollateError } from '../../../contract/errors.ts';
import { type Decoded, decode } from '../../extract/charset/decode.ts';
import { megabytes } from '../failure.ts';
import type { ReaderInput } from '../port.ts';

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

/** @param declared a charset named outside the file. @throws CollateError empty, if there is only white space; too-large past `limit` bytes */
export async function readWholeText(input: ReaderInput, limit: number, declared?: string): Promise<Decoded> {
  const decoded = decode(await readWhole(input, limit), declared);
  if (decoded.text.trim() === '') throw new CollateError('empty', 'This file has no text in it. Nothing was imported.');
  return decoded;
}
