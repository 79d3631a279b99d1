/** Originals: the bytes as they came in, keyed by SHA-256, never altered. */
import { CollateError } from '../../contract/errors.ts';
import { type Connection, prepared, rowOf } from './connection.ts';
import { CHUNK_BYTES, type PreparedOriginal, unpackChunk } from './original-chunks.ts';

export interface OriginalFacts {
  readonly bytes: number;
  readonly mediaType: string;
}

export function originalFacts(db: Connection, sha256: string): OriginalFacts | null {
  return (
    rowOf<OriginalFacts>(db, 'SELECT bytes, media_type AS mediaType FROM original WHERE sha256 = ?', sha256) ?? null
  );
}

/** Within a transaction. An original that is there already stays as it is. */
export function putOriginal(db: Connection, original: PreparedOriginal, addedAt: string): void {
  if (original.chunks === null || !startOriginal(db, original, addedAt)) return;
  for (const [n, data] of original.chunks.entries()) putChunk(db, original.sha256, n, data);
}

/** Makes room for an original whose pieces follow by `putChunk`. @returns false where it is there already, whole. */
export function startOriginal(db: Connection, original: Omit<PreparedOriginal, 'chunks'>, addedAt: string): boolean {
  const { sha256, bytes, mediaType } = original;
  const { changes } = prepared(
    db,
    'INSERT OR IGNORE INTO original (sha256, bytes, media_type, added_at) VALUES (?, ?, ?, ?)',
  ).run(sha256, bytes, mediaType, addedAt);
  if (changes > 0) return true;
  const row = rowOf<{ n: number }>(db, 'SELECT count(*) AS n FROM original_chunk WHERE sha256 = ?', sha256);
  return row?.n !== Math.ceil(bytes / CHUNK_BYTES);
}

/** @param data piece `n` as `packChunk` gave it; where it is there already (two files of the same bytes at once), it stays. */
export function putChunk(db: Connection, sha256: string, n: number, data: Uint8Array): void {
  prepared(db, 'INSERT OR IGNORE INTO original_chunk (sha256, n, data) VALUES (?, ?, ?)').run(sha256, n, data);
}

/** Piece by piece, so that a large original is never held whole; nothing where there is no such original. */
export function* streamOriginal(db: Connection, sha256: string): Generator<Uint8Array> {
  const select = 'SELECT data FROM original_chunk WHERE sha256 = ? AND n = ?';
  for (let n = 0; ; n++) {
    const row = rowOf<{ data: Uint8Array }>(db, select, sha256, n);
    if (!row) return;
    yield unpackChunk(row.data);
  }
}

/** The bytes [start, end) of an original, fewer where it ends before. */
export function readOriginal(db: Connection, sha256: string, start: number, end: number): Uint8Array {
  const first = Math.floor(start / CHUNK_BYTES);
  const parts: Uint8Array[] = [];
  const select = 'SELECT data FROM original_chunk WHERE sha256 = ? AND n >= ? AND n * ? < ? ORDER BY n';
  for (const { data } of prepared(db, select).iterate(sha256, first, CHUNK_BYTES, end) as IterableIterator<{
    data: Uint8Array;
  }>) {
    parts.push(unpackChunk(data));
  }
  const from = start - first * CHUNK_BYTES;
  return new Uint8Array(Buffer.concat(parts).subarray(from, from + end - start));
}

/** @throws CollateError archive-damaged where it is not there: an article's original always is. */
export function originalBytes(db: Connection, sha256: string): Uint8Array {
  const facts = originalFacts(db, sha256);
  if (!facts)
    throw new CollateError('archive-damaged', `The original ${sha256} is not in the archive. Run the check on it.`);
  return readOriginal(db, sha256, 0, facts.bytes);
}

/**
 * Takes away originals that no article came in as and no refused file is kept as: pieces that an import left behind when it was cut off.
 * @param among these hashes; null looks at all of them
 */
export function dropStrayOriginals(db: Connection, among: readonly string[] | null): void {
  const isStray = `NOT EXISTS (SELECT 1 FROM article_original a WHERE a.sha256 = original.sha256)
    AND NOT EXISTS (SELECT 1 FROM revision r WHERE r.original_sha256 = original.sha256)
    AND NOT EXISTS (SELECT 1 FROM import_item i WHERE i.original_sha256 = original.sha256)`;
  if (among === null) db.exec(`DELETE FROM original WHERE ${isStray}`);
  else
    prepared(db, `DELETE FROM original WHERE sha256 IN (SELECT value FROM json_each(?)) AND ${isStray}`).run(
      JSON.stringify(among),
    );
}
