/** Reads a whole file, up to a bound; for formats in which a file is one article. */

import { CollateError } from '../../contract/errors.ts';
import { megabytes } from './failure.ts';
import type { ReaderInput } from './port.ts';

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
