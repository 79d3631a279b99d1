/** A file read whole, up to a bound; for formats whose file is one article. */

import { failure, megabytes } from './failure.ts';
import type { ReaderFailure, ReaderInput } from './port.ts';

/** The bytes, or a `too-large` failure past `limit` bytes. */
export async function readWhole(input: ReaderInput, limit: number): Promise<Uint8Array | ReaderFailure> {
  const tooLarge = () =>
    failure(
      'too-large',
      `This file is larger than ${megabytes(limit)}, the most that is read as one article. Split it, or save the article alone.`,
    );
  if (input.size > limit) return tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input.stream()) {
    size += chunk.byteLength;
    if (size > limit) return tooLarge();
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size);
}
