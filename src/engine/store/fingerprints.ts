/** The index that copies are found by: which articles have a hash of five words in their fingerprint. */
import { type Connection, idList, prepared, rowsOf } from './connection.ts';

/** In place of what the article had. Within a transaction. */
export function putFingerprint(db: Connection, articleId: number, hashes: Uint32Array): void {
  removeFingerprints(db, [articleId]);
  const put = prepared(db, 'INSERT OR IGNORE INTO fingerprint (hash, article_id) VALUES (?, ?)');
  // In the order of the key: neighbours are on one page.
  for (const hash of hashes.toSorted()) put.run(hash, articleId);
  prepared(db, 'UPDATE article_sketch SET fingerprint = ? WHERE article_id = ?').run(
    Buffer.from(hashes.buffer, hashes.byteOffset, hashes.byteLength),
    articleId,
  );
}

/** Within a transaction, before the articles go. */
export function removeFingerprints(db: Connection, articleIds: readonly number[]): void {
  const remove = prepared(db, 'DELETE FROM fingerprint WHERE hash = ? AND article_id = ?');
  for (const { id, fingerprint } of rowsOf<{ id: number; fingerprint: Uint8Array }>(
    db,
    `SELECT article_id AS id, fingerprint FROM article_sketch
     WHERE article_id IN (SELECT value FROM json_each(?)) AND fingerprint IS NOT NULL`,
    idList(articleIds),
  )) {
    const view = new DataView(fingerprint.buffer, fingerprint.byteOffset, fingerprint.byteLength);
    for (let at = 0; at < fingerprint.byteLength; at += 4) remove.run(view.getUint32(at, true), id);
  }
}

/** The first articles that came in with this hash. With the bare parameter SQLite would prepare the statement anew each time, to no other plan. */
export function articlesWithHash(db: Connection, hash: number, most: number): number[] {
  return prepared(db, 'SELECT article_id FROM fingerprint WHERE hash = ? + 0 ORDER BY article_id LIMIT ? + 0')
    .pluck()
    .all(hash, most) as number[];
}
