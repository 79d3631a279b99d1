/** What gzip made smaller, streamed back. */
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CollateError } from '../../contract/errors.ts';

/** @throws CollateError damaged, and what the stream throws */
export async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const unpacker = createGunzip();
  pipeline(Readable.from(packed), unpacker, () => {});
  try {
    yield* unpacker as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof CollateError ? error : damaged();
  }
}

function damaged(): CollateError {
  return new CollateError(
    'damaged',
    'This gzip file is damaged or ends in the middle. What came before is kept. Fetch or copy it again.',
  );
}
