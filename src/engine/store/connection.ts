/** Opening SQLite the one way it is opened here; the callers decide about locks and migrations. */
import Database from 'better-sqlite3';

export type Connection = Database.Database;

/** "Coll" in ASCII: tells an archive from any other SQLite file. */
export const APPLICATION_ID = 0x436f6c6c;

export function connect(path: string, options: { readOnly: boolean }): Connection {
  const db = new Database(path, { readonly: options.readOnly, fileMustExist: options.readOnly });
  db.pragma('busy_timeout = 5000');
  db.pragma('foreign_keys = ON');
  db.pragma('cache_size = -65536');
  db.pragma('temp_store = MEMORY');
  if (!options.readOnly) {
    db.pragma('journal_mode = WAL');
    // NORMAL in WAL survives kill -9 of the program; FULL also survives loss of power, which an analyst's week is worth.
    db.pragma('synchronous = FULL');
  }
  return db;
}
