/** The index that copies are found by: which articles have a hash of a run of words in their fingerprint, and what stands around it there. */
import type { Fingerprint } from '../../text/copies/fingerprint.ts';
import { type Connection, idList, prepared, rowsOf } from './connection.ts';

/** As it is kept beside the article. */
export type Prints = Pick<Fingerprint, 'hashes' | 'around'>;

const HASH_BYTES = 4;
const PRINT_BYTES = HASH_BYTES + 2;

/** All hashes, then what is around each; little-endian. */
export function packedPrints({ hashes, around }: Prints): Uint8Array {
  const view = new DataView(new ArrayBuffer(hashes.length * PRINT_BYTES));
  for (const [index, hash] of hashes.entries()) view.setInt32(index * HASH_BYTES, hash, true);
  for (const [index, each] of around.entries()) view.setUint16(hashes.length * HASH_BYTES + index * 2, each, true);
  return new Uint8Array(view.buffer);
}

export function unpackedPrints(packed: Uint8Array): Prints {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const count = packed.byteLength / PRINT_BYTES;
  const hashes = new Int32Array(count);
  const around = new Uint16Array(count);
  for (let index = 0; index < count; index++) {
    hashes[index] = view.getInt32(index * HASH_BYTES, true);
    around[index] = view.getUint16(count * HASH_BYTES + index * 2, true);
  }
  return { hashes, around };
}

/** Into the index; within a transaction. What an article has there already stays. */
export function indexPrints(db: Connection, articles: readonly { articleId: number; prints: Prints }[]): void {
  const rows = articles.flatMap(({ articleId, prints: { hashes, around } }) =>
    Array.from(hashes, (hash, index) => [hash, articleId, around[index] as number] as const),
  );
  // In the order of the key, of all articles at once: neighbours are on one page.
  rows.sort(([a], [b]) => a - b);
  const put = prepared(db, 'INSERT OR IGNORE INTO fingerprint (hash, article_id, around) VALUES (?, ?, ?)');
  for (const [hash, articleId, around] of rows) put.run(hash, articleId, around);
}

/** Beside an article that came without; within a transaction. */
export function keepPrints(db: Connection, articleId: number, prints: Prints): void {
  prepared(db, 'UPDATE article_sketch SET fingerprint = ? WHERE article_id = ?').run(packedPrints(prints), articleId);
}

/** Out of the index: before the articles go, or get another text. Within a transaction. */
export function removePrints(db: Connection, articleIds: readonly number[]): void {
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

export interface PrintHolder {
  readonly articleId: number;
  readonly around: number;
}

/** Of the hashes that any article of the index has, which do. */
export function holdersOf(db: Connection, hashes: Iterable<number>): Map<number, PrintHolder[]> {
  const rows = prepared(
    db,
    'SELECT f.hash, f.article_id, f.around FROM json_each(?) asked CROSS JOIN fingerprint f ON f.hash = asked.value',
  )
    .raw()
    .all(idList([...hashes])) as [number, number, number][];
  const holders = new Map<number, PrintHolder[]>();
  for (const [hash, articleId, around] of rows) {
    const known = holders.get(hash);
    if (known) known.push({ articleId, around });
    else holders.set(hash, [{ articleId, around }]);
  }
  return holders;
}
