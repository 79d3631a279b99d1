/** Whether an original is there and its bytes still match its hash. */
import { createHash } from 'node:crypto';
import type { Connection } from '../connection.ts';
import type { Pace } from '../pace.ts';
import { streamOriginal } from './originals.ts';

/** @returns the hashes of those that are missing or whose bytes have changed */
export async function damagedOriginals(
  db: Connection,
  hashes: Iterable<string>,
  pace: Pace,
): Promise<ReadonlySet<string>> {
  const damaged = new Set<string>();
  for (const sha256 of new Set(hashes)) if (!(await isOriginalIntact(db, sha256, pace))) damaged.add(sha256);
  return damaged;
}

export async function isOriginalIntact(db: Connection, sha256: string, pace: Pace): Promise<boolean> {
  const hash = createHash('sha256');
  const pieces = streamOriginal(db, sha256);
  for (;;) {
    const next = nextPiece(pieces);
    if (next === null) return false;
    if (next.done) return hash.digest('hex') === sha256;
    hash.update(next.value);
    await pace();
  }
}

/** A chunk that cannot be read or unpacked is damaged, which answers the question: null. */
function nextPiece(pieces: Iterator<Uint8Array>): IteratorResult<Uint8Array> | null {
  try {
    return pieces.next();
  } catch {
    return null;
  }
}
