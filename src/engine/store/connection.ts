/** Opening SQLite the one way it is opened here; the callers decide about locks and migrations. */
import Database from 'better-sqlite3';

export type Connection = Database.Database;
export type Statement = Database.Statement;

/** "Coll" in ASCII: tells an archive from any other SQLite file. */
export const APPLICATION_ID = 0x436f6c6c;

interface ConnectOptions {
  readonly readOnly: boolean;
  /** SQLite refuses a file shorter than its header says, save for whoever means to rescue it. */
  readonly isCutOff?: boolean;
}

export function connect(path: string, options: ConnectOptions): Connection {
  const db = new Database(path, { readonly: options.readOnly, fileMustExist: options.readOnly });
  if (options.isCutOff) db.unsafeMode().pragma('writable_schema = ON');
  db.pragma('busy_timeout = 5000');
  // An archive may come from anyone: its schema calls no function that could do harm.
  db.pragma('trusted_schema = OFF');
  db.pragma('foreign_keys = ON');
  db.pragma('cache_size = -65536');
  db.pragma('temp_store = MEMORY');
  if (!options.readOnly) {
    // Before the first table: later it would need a VACUUM, and would wait for whoever writes. Lets a deletion give its pages back.
    if (db.pragma('page_count', { simple: true }) === 0) {
      // Twice the usual: an article's rows and the index's leaves fill it, and fewer pages are written for as much.
      db.pragma('page_size = 8192');
      db.pragma('auto_vacuum = INCREMENTAL');
    }
    db.pragma('journal_mode = WAL');
    // NORMAL in WAL survives kill -9 of the program; FULL also survives loss of power, which an analyst's week is worth.
    db.pragma('synchronous = FULL');
    // Zeroes what is deleted on pages that are written anyway; deleting an article turns it up to ON.
    db.pragma('secure_delete = FAST');
  }
  return db;
}

/** How much of the file a connection keeps for itself. */
export function boundCache(db: Connection, megabytes: number): void {
  db.pragma(`cache_size = -${megabytes * 1024}`);
}

/** Commits without waiting for the disk: consistent after any crash, but a power cut may lose the last commits. Only for work that is then done again. */
export function withoutWaiting<T>(db: Connection, write: () => T): T {
  db.pragma('synchronous = NORMAL');
  try {
    return write();
  } finally {
    db.pragma('synchronous = FULL');
  }
}

const statements = new WeakMap<Connection, Map<string, Statement>>();

/** The statement of this text, prepared once a connection. For fixed texts only, never ones with values in them. */
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

/** All rows, as the shape that the caller's SQL gives. */
export function rowsOf<Row>(db: Connection, sql: string, ...values: unknown[]): Row[] {
  return prepared(db, sql).all(...values) as Row[];
}

/** The first row, as the shape that the caller's SQL gives. */
export function rowOf<Row>(db: Connection, sql: string, ...values: unknown[]): Row | undefined {
  return prepared(db, sql).get(...values) as Row | undefined;
}

/** A name out of the file as an identifier, whatever it holds. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Several ids as one value, for `IN (SELECT value FROM json_each(?))`. */
export function idList(ids: readonly number[]): string {
  return JSON.stringify(ids);
}
