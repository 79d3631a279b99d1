/** Whether an original is there and its bytes still have its hash. */
import { createHash } from 'node:crypto';
import type { Connection } from './connection.ts';
import { streamOriginal } from './originals.ts';

export function originalHolds(db: Connection, sha256: string): boolean {
  const hash = createHash('sha256');
  try {
    for (const piece of streamOriginal(db, sha256)) hash.update(piece);
  } catch {
    // A piece that cannot be read or unpacked is damage, and the answer.
    return false;
  }
  return hash.digest('hex') === sha256;
}
