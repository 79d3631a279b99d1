/** Makes a damaged index anew: its tables are replaced when the archive is opened, and the indexer fills them from the texts. */
import { archiveValue, setArchiveValue } from '../archive-values.ts';
import { type Connection, columnOf, isDamage, prepared } from '../connection.ts';

/** Set until an index that is damaged has been replaced. */
const INDEX_DAMAGED = 'index_damaged';

/** The tables of the index and of its vocabulary, all of which come from the texts. */
export const INDEX_TABLES = ['fts', 'fts_data', 'fts_idx', 'fts_docsize', 'fts_config', 'term_page', 'term_log'];

/** Has the index replaced when the archive is next opened for writing. */
export function replaceIndexNextTime(db: Connection): void {
  setArchiveValue(db, INDEX_DAMAGED, '1');
}

/** Damaged pages cannot be emptied, so their tables are struck off the schema, and VACUUM leaves the pages behind. */
export function replaceIndexIfDamaged(db: Connection): void {
  if (archiveValue(db, INDEX_DAMAGED) === null && isOpened(db)) return;
  db.unsafeMode().pragma('writable_schema = ON');
  try {
    db.transaction(() => replaceTables(db)).immediate();
  } finally {
    db.pragma('writable_schema = RESET');
    db.unsafeMode(false);
  }
  // In memory there may be no room for a copy of the whole archive.
  db.pragma('temp_store = FILE');
  db.exec('VACUUM');
  db.pragma('temp_store = MEMORY');
  prepared(db, 'DELETE FROM archive WHERE key = ?').run(INDEX_DAMAGED);
}

/** Where FTS5 cannot read its own settings, no statement that may go through the schema can be prepared: not even the log could be opened. */
function isOpened(db: Connection): boolean {
  try {
    db.prepare('SELECT 1 FROM fts');
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

function replaceTables(db: Connection): void {
  const tables = JSON.stringify(INDEX_TABLES);
  // FTS5 itself makes the tables whose names begin with that of its own.
  const made = `SELECT sql FROM sqlite_schema WHERE tbl_name IN (SELECT value FROM json_each(?))
    AND sql IS NOT NULL AND name NOT LIKE 'fts\\_%' ESCAPE '\\' ORDER BY rowid`;
  const statements = columnOf<string>(db, made, tables);
  prepared(db, 'DELETE FROM sqlite_schema WHERE tbl_name IN (SELECT value FROM json_each(?))').run(tables);
  db.pragma('writable_schema = RESET');
  for (const sql of statements) db.exec(sql);
  // As after each making of the table: see form 9.
  db.exec(`INSERT INTO fts (fts, rank) VALUES ('automerge', 16);
    INSERT INTO fts (fts, rank) VALUES ('crisismerge', 64);
    UPDATE index_meta SET norm_version = 0`);
}
