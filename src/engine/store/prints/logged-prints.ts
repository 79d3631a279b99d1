/** An in-memory copy of the log of prints for a connection that queries it repeatedly: each row is read once and can be looked up by its hashes. */
import { type Connection, countOf, rowsOf } from '../connection.ts';
import { type PrintHolder, unpackedPrints } from './prints.ts';

const NONE: readonly PrintHolder[] = [];

export class LoggedPrints {
  readonly #db: Connection;
  readonly #holders = new Map<number, PrintHolder[]>();
  #rows = 0;
  #lastId = 0;

  constructor(db: Connection) {
    this.#db = db;
  }

  /** Catches up with what has been committed. */
  refresh(): void {
    // Rows are only ever appended. They are removed when they are folded into the index, or when their article is deleted.
    const held = countOf(this.#db, 'SELECT count(*) FROM print_log WHERE id <= ?', this.#lastId);
    if (held !== this.#rows) this.#forget();
    for (const { id, articleId, packed } of rowsOf<{ id: number; articleId: number; packed: Uint8Array }>(
      this.#db,
      'SELECT id, article_id AS articleId, prints AS packed FROM print_log WHERE id > ? ORDER BY id',
      this.#lastId,
    )) {
      this.#add(articleId, packed);
      this.#rows += 1;
      this.#lastId = id;
    }
  }

  holdersOf(hash: number): readonly PrintHolder[] {
    return this.#holders.get(hash) ?? NONE;
  }

  #add(articleId: number, packed: Uint8Array): void {
    const { hashes, around } = unpackedPrints(packed);
    for (const [index, hash] of hashes.entries()) {
      const holder = { articleId, around: around[index] as number };
      const known = this.#holders.get(hash);
      if (known) known.push(holder);
      else this.#holders.set(hash, [holder]);
    }
  }

  #forget(): void {
    this.#holders.clear();
    this.#rows = 0;
    this.#lastId = 0;
  }
}
