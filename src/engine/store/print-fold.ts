/** Prints on their way into the index: each compared article adds a row to a log, and many are folded in at once in key order, else each print would touch a page. */
import { type Connection, prepared, rowOf, withoutWaiting } from './connection.ts';
import { type Prints, unpackedPrints } from './prints.ts';

/** Prints that are folded in together, some 1,000 articles: to put more in order would hold the thread. */
const MOST_AT_ONCE = 32_768;

export function countLogged(db: Connection): number {
  return rowOf<{ n: number }>(db, 'SELECT count(*) AS n FROM print_log')?.n ?? 0;
}

interface LoggedPrints {
  readonly id: number;
  readonly prints: Prints;
}

/** The oldest of the log; null where it is empty. */
export function beginFold(db: Connection): PrintFold | null {
  const rows: LoggedPrints[] = [];
  let count = 0;
  const logged = prepared(db, 'SELECT id, prints FROM print_log ORDER BY id').raw().iterate();
  for (const [id, packed] of logged as Iterable<[number, Uint8Array]>) {
    const prints = unpackedPrints(packed);
    rows.push({ id, prints });
    count += prints.hashes.length;
    if (count >= MOST_AT_ONCE) break;
  }
  return rows.length === 0 ? null : new PrintFold(db, rows, count);
}

/** A key is a print's hash, made positive, and its number: sorted as numbers they are in the order of the index's key. */
const NUMBERS = 2 ** 21;
const LEAST_HASH = -(2 ** 31);

/** What was read of the log when it began. Cut off anywhere, it is begun again: the rows stay in the log until all are in. */
export class PrintFold {
  readonly #db: Connection;
  readonly #keys: Float64Array;
  /** Of each print by its number. */
  readonly #logIds: Float64Array;
  readonly #around: Uint16Array;
  readonly #lastId: number;
  #next = 0;

  constructor(db: Connection, rows: readonly LoggedPrints[], count: number) {
    this.#db = db;
    this.#keys = new Float64Array(count);
    this.#logIds = new Float64Array(count);
    this.#around = new Uint16Array(count);
    this.#lastId = rows.at(-1)?.id ?? 0;
    let number = 0;
    for (const { id, prints } of rows) {
      for (const [index, hash] of prints.hashes.entries()) {
        this.#keys[number] = (hash - LEAST_HASH) * NUMBERS + number;
        this.#logIds[number] = id;
        this.#around[number] = prints.around[index] as number;
        number += 1;
      }
    }
    this.#keys.sort();
  }

  /** The next so many prints, in a transaction; with the last of them the log lets go of its rows. @returns whether more are left */
  foldNext(count: number): boolean {
    const end = Math.min(this.#next + count, this.#keys.length);
    const write = this.#db.transaction(() => {
      this.#put(this.#next, end);
      if (end === this.#keys.length) prepared(this.#db, 'DELETE FROM print_log WHERE id <= ?').run(this.#lastId);
    });
    // What power loss takes is still in the log, for both are one transaction.
    withoutWaiting(this.#db, () => write.immediate());
    this.#next = end;
    return end < this.#keys.length;
  }

  #put(from: number, to: number): void {
    // By the log: an article that went or got another text meanwhile has no such row any more.
    const put = prepared(
      this.#db,
      'INSERT OR IGNORE INTO fingerprint (hash, article_id, around) SELECT ?, article_id, ? FROM print_log WHERE id = ?',
    );
    for (let at = from; at < to; at++) {
      const key = this.#keys[at] as number;
      const number = key % NUMBERS;
      put.run((key - number) / NUMBERS + LEAST_HASH, this.#around[number], this.#logIds[number]);
    }
  }
}
