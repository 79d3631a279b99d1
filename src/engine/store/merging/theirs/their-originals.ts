/** Originals of another archive, as they are stored there: compressed in chunks. */
import { createHash } from 'node:crypto';
import { CollateError } from '../../../../contract/errors.ts';
import { type Connection, cellOf } from '../../connection.ts';
import { CHUNK_BYTES, unpackChunk } from '../../originals/original-chunks.ts';
import { rowAt } from './bounded-rows.ts';
import { TheirChunk, TheirOriginal } from './their-rows.ts';

interface TakenOriginal {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** What does not compress becomes a little larger. */
const CHUNK_ROW_BYTES = 2 * CHUNK_BYTES;

/** Returns an original whose bytes have been found to have its hash. @throws CollateError damaged */
export function theirOriginal(db: Connection, originalId: number): TakenOriginal {
  const original = rowAt(db, 'original', TheirOriginal, originalId);
  if (!original) throw new CollateError('damaged', 'Its original is missing.');
  const { sha256, bytes, media_type: mediaType } = original;
  const hash = createHash('sha256');
  let there = 0;
  for (const chunk of theirChunks(db, originalId, bytes)) {
    const raw = unpackedChunk(chunk);
    hash.update(raw);
    there += raw.length;
  }
  if (there !== bytes || hash.digest('hex') !== sha256)
    throw new CollateError('damaged', 'The bytes of its original have changed since they came in.');
  return { sha256, bytes, mediaType };
}

/** Yields as many compressed chunks as the original has by its size. */
export function* theirChunks(db: Connection, originalId: number, bytes: number): Generator<Uint8Array> {
  for (let n = 0; n * CHUNK_BYTES < bytes; n++) {
    const id = cellOf<number>(db, 'SELECT id FROM original_chunk WHERE original_id = ? AND n = ?', originalId, n);
    const chunk = id === undefined ? undefined : rowAt(db, 'original_chunk', TheirChunk, id, CHUNK_ROW_BYTES);
    if (!chunk) throw new CollateError('damaged', 'A part of its original is missing.');
    yield chunk.data;
  }
}

function unpackedChunk(data: Uint8Array): Uint8Array {
  try {
    return unpackChunk(data);
  } catch {
    throw new CollateError('damaged', 'Its original cannot be unpacked.');
  }
}
