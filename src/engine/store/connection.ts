/** The one place that opens SQLite connections. Locks and migrations are up to the callers. */
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { CollateError } from '../../contract/errors.ts';

// Read once, when the first connection loads SQLite: without it, SQLite cannot be told that a file is immutable.
process.env.SQLITE_USE_URI = '1';

export type Connection = Database.Database;
export type Statement = Database.Statement;

/** "Coll" in ASCII, which tells an archive from any other SQLite file. */
export const APPLICATION_ID = 0x436f6c6c;

/** How long a statement waits for another connection. */
export const BUSY_MS = 5_000;

interface ConnectOptions {
  readonly readOnly: boolean;
  /** The file is shorter than its header says. SQLite refuses to open such a file unless told that it is to be rescued. */
  readonly isCutOff?: boolean;
  /** No one writes to the file, so SQLite reads it without locks and without files of its own beside it. */
  readonly isImmutable?: boolean;
  /** No one else opens the file, so SQLite needs no memory that programs share, which file systems of other machines may not have. */
  readonly isAlone?: boolean;
}

/** better-sqlite3 leaves out white space at the end of a name, and would open the file that is called so. @throws CollateError unreadable */
export function assertNameKept(path: string): void {
  if (path === path.trimEnd()) return;
  throw new CollateError(
    'unreadable',
    `The name of ${path} ends with a space, and SQLite would open another file. It was not touched. Rename it, then open it.`,
  );
}

export function connect(path: string, options: ConnectOptions): Connection {
  assertNameKept(path);
  const file = options.isImmutable ? `${pathToFileURL(path).href}?immutable=1` : path;
  const db = new Database(file, { readonly: options.readOnly, fileMustExist: options.readOnly });
  try {
    setUp(db, options);
    return db;
  } catch (error) {
    // Open still, it would hold the file, and locks on it.
    db.close();
    throw error;
  }
}

function setUp(db: Connection, options: ConnectOptions): void {
  if (options.isAlone) db.pragma('locking_mode = EXCLUSIVE');
  if (options.isCutOff) db.unsafeMode().pragma('writable_schema = ON');
  db.pragma(`busy_timeout = ${BUSY_MS}`);
  // An archive may come from anyone, so its schema must not call functions that could do harm.
  db.pragma('trusted_schema = OFF');
  db.pragma('foreign_keys = ON');
  db.pragma('cache_size = -65536');
  db.pragma('temp_store = MEMORY');
  if (!options.readOnly) {
    // Must be set before the first table is created: later it would need a VACUUM and wait for whoever is writing. It lets a deletion give pages back.
    if (db.pragma('page_count', { simple: true }) === 0) {
      // Twice the default: an article's rows and the index's leaves fill such a page, so fewer pages are written for the same data.
      db.pragma('page_size = 8192');
      db.pragma('auto_vacuum = INCREMENTAL');
    }
    db.pragma('journal_mode = WAL');
    // In WAL mode NORMAL survives kill -9 of the program. FULL also survives a power cut, which an analyst's week of work is worth.
    db.pragma('synchronous = FULL');
    // Zeroes deleted content on pages that are written anyway. Deleting an article turns it up to ON.
    db.pragma('secure_delete = FAST');
  }
}

/** Limits the page cache of a connection. */
export function limitCache(db: Connection, megabytes: number): void {
  db.pragma(`cache_size = -${megabytes * 1024}`);
}

/** With ON, free pages are zeroed as well. That is worth the extra writing only while articles, or the index with their words, are being deleted. */
export function setSecureDelete(db: Connection, isOn: boolean): void {
  db.pragma(`secure_delete = ${isOn ? 'ON' : 'FAST'}`);
}

/**
 * Commits without waiting for the disk: the file stays consistent after any crash, but a power cut may lose the last commits. Use only for work that can be
 * redone.
 */
export function withoutSync<T>(db: Connection, write: () => T): T {
  db.pragma('synchronous = NORMAL');
  try {
    return write();
  } finally {
    db.pragma('synchronous = FULL');
  }
}

const statements = new WeakMap<Connection, Map<string, Statement>>();

/**
 * Returns the statement of this text, prepared once per connection. Use only with constant texts, never with values in them. Where a bare bound value could
 * decide the plan (of a join, of the first rows in an order), SQLite itself would prepare the statement anew at each run; `+?` keeps it from that.
 */
export function prepared(db: Connection, sql: string): Statement {
  let known = statements.get(db);
  if (!known) {
    known = new Map();
    statements.set(db, known);
  }
  let statement = known.get(sql);
  if (!statement) {
    statement = db.prepare(sql);
    known.set(sql, statement);
  }
  return statement;
}

/** Returns all rows, typed as the caller's SQL shapes them. */
export function rowsOf<Row>(db: Connection, sql: string, ...values: unknown[]): Row[] {
  return prepared(db, sql).all(...values) as Row[];
}

/** Returns the first row, typed as the caller's SQL shapes it. */
export function rowOf<Row>(db: Connection, sql: string, ...values: unknown[]): Row | undefined {
  return prepared(db, sql).get(...values) as Row | undefined;
}

/** Returns the first column of all rows. Never ask for rows by the same text: the statement gives only this column from then on. */
export function columnOf<Value>(db: Connection, sql: string, ...values: unknown[]): Value[] {
  return prepared(db, sql)
    .pluck()
    .all(...values) as Value[];
}

/** Returns the first column of the first row. The same holds for its text. */
export function cellOf<Value>(db: Connection, sql: string, ...values: unknown[]): Value | undefined {
  return prepared(db, sql)
    .pluck()
    .get(...values) as Value | undefined;
}

/** Returns what a `SELECT count(…)` counts. */
export function countOf(db: Connection, sql: string, ...values: unknown[]): number {
  return cellOf<number>(db, sql, ...values) as number;
}

/** Runs an `INSERT` of one row. @returns its id */
export function insertedId(db: Connection, sql: string, ...values: unknown[]): number {
  return Number(prepared(db, sql).run(...values).lastInsertRowid);
}

/** Returns the first of these ids that has no row, to be named in an error. */
export function firstMissing(
  db: Connection,
  table: 'article' | 'claim' | 'evidence' | 'source',
  ids: readonly number[],
): number | undefined {
  const missing = `SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM ${table})`;
  return cellOf(db, missing, idList(ids));
}

/** Returns the name that SQLite or Node gives to what went wrong, such as SQLITE_FULL. */
export function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? '');
}

/** Whether a page of the file was not what it must be, or the file is none of SQLite's any more. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(?:CORRUPT|NOTADB)/.test(codeOf(error));
}

/** Returns what is another whenever something has been written since, through this connection or any other. */
export function writeMark(db: Connection): string {
  const own = cellOf<number>(db, 'SELECT total_changes()');
  return `${db.pragma('data_version', { simple: true })} ${own}`;
}

/** Quotes a name read from the file as an identifier, whatever it contains. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Encodes several ids as one value for `IN (SELECT value FROM json_each(?))`. */
export function idList(ids: readonly number[]): string {
  return JSON.stringify(ids);
}
