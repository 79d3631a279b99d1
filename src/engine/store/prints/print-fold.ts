/**
 * Moves prints into the index. Each compared article adds a row to a log, and many rows are folded in at once in key order; otherwise each print would touch a
 * page.
 */
import { type Connection, countOf, prepared, withoutSync } from '../connection.ts';
import { type Prints, unpackedPrints } from './prints.ts';

/** The number of prints folded in together, about 1,000 articles. Sorting more would block the thread. */
const MOST_AT_ONCE = 32_768;

export function countLoggedPrints(db: Connection): number {
  return countOf(db, 'SELECT count(*) FROM print_log');
}

interface LoggedPrints {
  readonly id: number;
  readonly prints: Prints;
}

/** Begins with the oldest rows of the log; null if it is empty. */
export function beginPrintFold(db: Connection): PrintFold | null {
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

/** A key combines a print's hash, made non-negative, with its number. Sorted as numbers, keys are in the order of the index's key. */
const NUMBERS = 2 ** 21;
const LEAST_HASH = -(2 ** 31);

/** Folds in the rows read from the log when it began. If interrupted it can be restarted, because the rows stay in the log until all are in. */
export class PrintFold {
  readonly #db: Connection;
  readonly #keys: Float64Array;
  /** By the number of the print. */
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

  /** Folds in up to `count` prints in one transaction. The last one also deletes the rows from the log. @returns whether any are left */
  foldNext(count: number): boolean {
    const end = Math.min(this.#next + count, this.#keys.length);
    const write = this.#db.transaction(() => {
      this.#put(this.#next, end);
      if (end === this.#keys.length) prepared(this.#db, 'DELETE FROM print_log WHERE id <= ?').run(this.#lastId);
    });
    // Whatever a power cut loses is still in the log, because both are written in one transaction.
    withoutSync(this.#db, () => write.immediate());
    this.#next = end;
    return end < this.#keys.length;
  }

  #put(from: number, to: number): void {
    // Selects from the log, because an article that was deleted or got another text in the meantime has no row there any more.
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
