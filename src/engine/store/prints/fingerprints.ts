/** The index for finding copies: which articles have a print (the hash of a run of words), what surrounds it there, and the log of changes (print-fold.ts). */
import { type Connection, idList, prepared, rowsOf } from '../connection.ts';
import { LoggedPrints } from './logged-prints.ts';
import { type PrintHolder, type Prints, packedPrints, unpackedPrints } from './prints.ts';

/** Logs an article's prints for the index. Prints of that article already in the index stay. Must be called within a transaction. */
export function logPrints(db: Connection, articleId: number, prints: Prints): void {
  prepared(db, 'INSERT OR REPLACE INTO print_log (article_id, prints) VALUES (?, ?)').run(
    articleId,
    packedPrints(prints),
  );
}

/** Stores prints beside an article that was imported without any. Must be called within a transaction. */
export function keepPrints(db: Connection, articleId: number, prints: Prints): void {
  prepared(db, 'UPDATE article_sketch SET fingerprint = ? WHERE article_id = ?').run(packedPrints(prints), articleId);
}

/** Replaces prints that another version of the normaliser made; its copies are looked for again. Must be called within a transaction. */
export function replacePrints(db: Connection, articleId: number, packed: Uint8Array): void {
  removePrints(db, [articleId]);
  prepared(db, 'UPDATE article_sketch SET fingerprint = ? WHERE article_id = ?').run(packed, articleId);
  prepared(
    db,
    'INSERT INTO origin_queue (article_id) VALUES (?) ON CONFLICT (article_id) DO UPDATE SET turn = turn + 1',
  ).run(articleId);
}

/** Removes prints from the index. Must be called within a transaction, before the articles are deleted or get another text. */
export function removePrints(db: Connection, articleIds: readonly number[]): void {
  prepared(db, 'DELETE FROM print_log WHERE article_id IN (SELECT value FROM json_each(?))').run(idList(articleIds));
  const remove = prepared(db, 'DELETE FROM fingerprint WHERE hash = ? AND article_id = ?');
  for (const { id, packed } of rowsOf<{ id: number; packed: Uint8Array }>(
    db,
    `SELECT article_id AS id, fingerprint AS packed FROM article_sketch
     WHERE article_id IN (SELECT value FROM json_each(?)) AND fingerprint IS NOT NULL`,
    idList(articleIds),
  )) {
    for (const hash of unpackedPrints(packed).hashes) remove.run(hash, id);
  }
}

const logs = new WeakMap<Connection, LoggedPrints>();

function logOf(db: Connection): LoggedPrints {
  const log = logs.get(db) ?? new LoggedPrints(db);
  logs.set(db, log);
  return log;
}

/** Returns the articles that have each of these hashes, in the index or in the log. */
export function articlesByPrint(db: Connection, hashes: ReadonlySet<number>): Map<number, PrintHolder[]> {
  const holders = new Map<number, PrintHolder[]>();
  // The log is read first: whatever leaves it in the meantime is then in the index.
  const log = logOf(db);
  log.refresh();
  for (const hash of hashes) {
    const logged = log.holdersOf(hash);
    if (logged.length > 0) holders.set(hash, [...logged]);
  }
  const rows = prepared(
    db,
    'SELECT f.hash, f.article_id, f.around FROM json_each(?) asked CROSS JOIN fingerprint f ON f.hash = asked.value',
  )
    .raw()
    // Sorted like the key, so that each page is visited once.
    .all(idList([...Int32Array.from(hashes).sort()])) as [number, number, number][];
  for (const [hash, articleId, around] of rows) {
    const known = holders.get(hash);
    if (!known) holders.set(hash, [{ articleId, around }]);
    else if (!known.some((holder) => holder.articleId === articleId)) known.push({ articleId, around });
  }
  return holders;
}
