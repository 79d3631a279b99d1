/**
 * The index that copies are found by: which articles have a hash of a run of words in their fingerprint, and what stands
 * around it there; and the log of what goes into it (see print-fold.ts).
 */
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

/** For the index; within a transaction. What an article has there already stays. */
export function logPrints(db: Connection, articleId: number, prints: Prints): void {
  prepared(db, 'INSERT OR REPLACE INTO print_log (article_id, prints) VALUES (?, ?)').run(
    articleId,
    packedPrints(prints),
  );
}

/** Beside an article that came without; within a transaction. */
export function keepPrints(db: Connection, articleId: number, prints: Prints): void {
  prepared(db, 'UPDATE article_sketch SET fingerprint = ? WHERE article_id = ?').run(packedPrints(prints), articleId);
}

/** Out of the index: before the articles go, or get another text. Within a transaction. */
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

export interface PrintHolder {
  readonly articleId: number;
  readonly around: number;
}

/** Of the hashes that any article of the index or the log has, which do. */
export function holdersOf(db: Connection, hashes: ReadonlySet<number>): Map<number, PrintHolder[]> {
  // The log first: what leaves it meanwhile is in the index then.
  const holders = loggedHolders(db, hashes);
  const rows = prepared(
    db,
    'SELECT f.hash, f.article_id, f.around FROM json_each(?) asked CROSS JOIN fingerprint f ON f.hash = asked.value',
  )
    .raw()
    // In the order of the key: each page is come to once.
    .all(idList([...Int32Array.from(hashes).sort()])) as [number, number, number][];
  for (const [hash, articleId, around] of rows) {
    if (!holders.get(hash)?.some((holder) => holder.articleId === articleId))
      addHolder(holders, hash, { articleId, around });
  }
  return holders;
}

function loggedHolders(db: Connection, hashes: ReadonlySet<number>): Map<number, PrintHolder[]> {
  const holders = new Map<number, PrintHolder[]>();
  const logged = prepared(db, 'SELECT article_id, prints FROM print_log').raw().all() as [number, Uint8Array][];
  for (const [articleId, packed] of logged) {
    const prints = unpackedPrints(packed);
    prints.hashes.forEach((hash, index) => {
      if (hashes.has(hash)) addHolder(holders, hash, { articleId, around: prints.around[index] as number });
    });
  }
  return holders;
}

function addHolder(holders: Map<number, PrintHolder[]>, hash: number, holder: PrintHolder): void {
  const known = holders.get(hash);
  if (known) known.push(holder);
  else holders.set(hash, [holder]);
}
