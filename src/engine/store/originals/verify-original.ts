/** Whether an original is there and its bytes still match its hash. */
import { createHash } from 'node:crypto';
import type { Connection } from '../connection.ts';
import { streamOriginal } from './originals.ts';

export function isOriginalIntact(db: Connection, sha256: string): boolean {
  const hash = createHash('sha256');
  try {
    for (const piece of streamOriginal(db, sha256)) hash.update(piece);
  } catch {
    // A chunk that cannot be read or unpacked is damaged, which answers the question.
    return false;
  }
  return hash.digest('hex') === sha256;
}
