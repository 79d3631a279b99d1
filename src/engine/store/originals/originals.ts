/** Originals: the bytes as they came in, keyed by SHA-256 and never altered. */
import { CollateError } from '../../../contract/errors.ts';
import { type Connection, cellOf, prepared, rowOf } from '../connection.ts';
import type { Pace } from '../pace.ts';
import { CHUNK_BYTES, type PreparedOriginal, unpackChunk } from './original-chunks.ts';

interface OriginalFacts {
  readonly bytes: number;
  readonly mediaType: string;
}

const THIS_ONE = '(SELECT id FROM original WHERE sha256 = ?)';

export function originalFacts(db: Connection, sha256: string): OriginalFacts | null {
  return (
    rowOf<OriginalFacts>(db, 'SELECT bytes, media_type AS mediaType FROM original WHERE sha256 = ?', sha256) ?? null
  );
}

/** Stores an original, leaving one that is already there as it is. Must be called within a transaction. @returns its id */
export function putOriginal(db: Connection, original: PreparedOriginal, addedAt: string): number {
  const { originalId, isWhole } = startOriginal(db, original, addedAt);
  if (!isWhole) for (const [n, data] of (original.chunks ?? []).entries()) putChunk(db, originalId, n, data);
  return originalId;
}

/** Adds the row of an original whose chunks follow by `putChunk`. `isWhole` tells that all of its chunks are there already. */
export function startOriginal(
  db: Connection,
  { sha256, bytes, mediaType }: Omit<PreparedOriginal, 'chunks'>,
  addedAt: string,
): { originalId: number; isWhole: boolean } {
  const { changes, lastInsertRowid } = prepared(
    db,
    'INSERT OR IGNORE INTO original (sha256, bytes, media_type, added_at) VALUES (?, ?, ?, ?)',
  ).run(sha256, bytes, mediaType, addedAt);
  if (changes > 0) return { originalId: Number(lastInsertRowid), isWhole: false };
  const there = rowOf<{ id: number; pieces: number }>(
    db,
    `SELECT id, (SELECT count(*) FROM original_chunk WHERE original_id = original.id) AS pieces
     FROM original WHERE sha256 = ?`,
    sha256,
  ) as { id: number; pieces: number };
  return { originalId: there.id, isWhole: there.pieces === Math.ceil(bytes / CHUNK_BYTES) };
}

/** @param data chunk `n`, compressed. A chunk already there (from another file with the same bytes) stays. */
export function putChunk(db: Connection, originalId: number, n: number, data: Uint8Array): void {
  prepared(db, 'INSERT OR IGNORE INTO original_chunk (original_id, n, data) VALUES (?, ?, ?)').run(originalId, n, data);
}

/** Yields the original chunk by chunk, so that a large one is never held in memory whole. Yields nothing if there is no such original. */
export function* streamOriginal(db: Connection, sha256: string): Generator<Uint8Array> {
  const select = `SELECT data FROM original_chunk WHERE original_id = ${THIS_ONE} AND n = ?`;
  for (let n = 0; ; n++) {
    const data = cellOf<Uint8Array>(db, select, sha256, n);
    if (!data) return;
    yield unpackChunk(data);
  }
}

/** @throws CollateError archive-damaged if it is missing, because an article's original is always stored */
export function originalBytes(db: Connection, sha256: string): Uint8Array {
  if (!originalFacts(db, sha256))
    throw new CollateError('archive-damaged', `The original ${sha256} is not in the archive. Run the archive’s check.`);
  return new Uint8Array(Buffer.concat([...streamOriginal(db, sha256)]));
}

/** Returns the whole original, read and put together in turns. Empty if there is no such original. */
export async function originalInTurns(db: Connection, sha256: string, pace: Pace): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for (const piece of streamOriginal(db, sha256)) {
    pieces.push(piece);
    await pace();
  }
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
    await pace();
  }
  return whole;
}

/**
 * Deletes originals that neither an article nor a refused file refers to, such as an aborted import leaves behind.
 * @param among only these hashes; null means all originals
 */
export function dropStrayOriginals(db: Connection, among: readonly string[] | null): void {
  const isStray = `NOT EXISTS (SELECT 1 FROM article_original a WHERE a.original_id = original.id)
    AND NOT EXISTS (SELECT 1 FROM revision r WHERE r.original_id = original.id)
    AND NOT EXISTS (SELECT 1 FROM import_item i WHERE i.original_id = original.id)`;
  if (among === null) db.exec(`DELETE FROM original WHERE ${isStray}`);
  else
    prepared(db, `DELETE FROM original WHERE sha256 IN (SELECT value FROM json_each(?)) AND ${isStray}`).run(
      JSON.stringify(among),
    );
}
