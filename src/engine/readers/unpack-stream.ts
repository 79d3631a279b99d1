/** A file that was only made smaller, streamed back to what it was. */
import { pipeline, Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { CollateError } from '../../contract/errors.ts';

/** @throws CollateError damaged, and what the stream throws */
export function gunzip(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return unpacked(packed, createGunzip(), 'gzip');
}

/** @throws CollateError damaged, and what the stream throws */
export function unzstd(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return unpacked(packed, createZstdDecompress(), 'Zstandard');
}

async function* unpacked(
  packed: AsyncIterable<Uint8Array>,
  unpacker: ReturnType<typeof createGunzip | typeof createZstdDecompress>,
  format: string,
): AsyncIterable<Uint8Array> {
  pipeline(Readable.from(packed), unpacker, () => {});
  try {
    yield* unpacker as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof CollateError ? error : damaged(format);
  }
}

function damaged(format: string): CollateError {
  return new CollateError(
    'damaged',
    `This ${format} file is damaged or ends in the middle. What came before is kept. Fetch or copy it again.`,
  );
}
