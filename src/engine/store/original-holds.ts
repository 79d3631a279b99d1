/** Whether an original is there and its bytes still have its hash. */
import { createHash } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import { type Connection, prepared } from './connection.ts';

/** Reads chunk by chunk, so that a large original is never held whole. */
export function originalHolds(db: Connection, sha256: string): boolean {
  const hash = createHash('sha256');
  try {
    const chunks = prepared(db, 'SELECT data FROM original_chunk WHERE sha256 = ? ORDER BY n').iterate(sha256);
    for (const { data } of chunks as IterableIterator<{ data: Uint8Array }>) hash.update(zstdDecompressSync(data));
  } catch {
    // A chunk that cannot be read or unpacked is damage, and the answer.
    return false;
  }
  return hash.digest('hex') === sha256;
}
