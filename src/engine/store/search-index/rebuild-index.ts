/** Makes a damaged index anew: its tables are replaced when the archive is opened, and the indexer fills them from the texts. */
import { archiveValue, setArchiveValue } from '../archive-values.ts';
import { type Connection, codeOf, columnOf, isDamage, prepared, setSecureDelete } from '../connection.ts';
import { problemsOf } from '../damage.ts';

/** Set until an index that is damaged has been replaced, and its pages are no longer in the file. */
const INDEX_DAMAGED = 'index_damaged';
const TO_REPLACE = '1';
const PAGES_LEFT = 'pages left';

/** The tables of the index and of its vocabulary, all of which come from the texts. */
export const INDEX_TABLES = ['fts', 'fts_data', 'fts_idx', 'fts_docsize', 'fts_config', 'term_page', 'term_log'];

/** Has the index replaced when the archive is next opened for writing. */
export function replaceIndexNextTime(db: Connection): void {
  setArchiveValue(db, INDEX_DAMAGED, TO_REPLACE);
}

export function replaceIndexIfDamaged(db: Connection): void {
  if (archiveValue(db, INDEX_DAMAGED) === TO_REPLACE || !isOpened(db)) replaceIndex(db);
  if (archiveValue(db, INDEX_DAMAGED) !== PAGES_LEFT) return;
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
    // The second where they are of no version that it knows.
    if (isDamage(error) || codeOf(error) === 'SQLITE_ERROR') return false;
    throw error;
  }
}

function replaceIndex(db: Connection): void {
  db.unsafeMode();
  // The pages that are freed hold words, perhaps of articles that were deleted.
  setSecureDelete(db, true);
  try {
    // Outside the transaction, of which SQLite would take the damage that it meets for damage of the schema.
    const areSound = storedTables(db).every((table) => isSound(db, table));
    db.transaction(() => replaceTables(db, areSound)).immediate();
  } finally {
    db.pragma('writable_schema = RESET');
    setSecureDelete(db, false);
    db.unsafeMode(false);
  }
}

function isSound(db: Connection, table: string): boolean {
  try {
    return problemsOf(db, table).length === 0;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

/** The new index takes the pages of one whose tables are sound. A wrong pointer in a damaged table may lead to pages of another, which dropping it would empty. */
function replaceTables(db: Connection, areSound: boolean): void {
  const tables = JSON.stringify(INDEX_TABLES);
  // FTS5 itself makes the tables whose names begin with that of its own.
  const made = `SELECT sql FROM sqlite_schema WHERE tbl_name IN (SELECT value FROM json_each(?))
    AND sql IS NOT NULL AND name NOT LIKE 'fts\\_%' ESCAPE '\\' ORDER BY rowid`;
  const statements = columnOf<string>(db, made, tables);
  // Always without FTS5, which would have to read its settings.
  strikeOff(db, areSound ? ['fts'] : INDEX_TABLES);
  if (areSound) for (const table of storedTables(db)) db.exec(`DROP TABLE ${table}`);
  for (const sql of statements) db.exec(sql);
  // As after each making of the table: see form 9.
  db.exec(`INSERT INTO fts (fts, rank) VALUES ('automerge', 16);
    INSERT INTO fts (fts, rank) VALUES ('crisismerge', 64);
    UPDATE index_meta SET norm_version = 0`);
  if (!areSound) setArchiveValue(db, INDEX_DAMAGED, PAGES_LEFT);
  else prepared(db, 'DELETE FROM archive WHERE key = ? AND value = ?').run(INDEX_DAMAGED, TO_REPLACE);
}

/** Pages of tables stay in the file, and belong to nothing, until VACUUM leaves them behind. */
function strikeOff(db: Connection, tables: readonly string[]): void {
  db.pragma('writable_schema = ON');
  prepared(db, 'DELETE FROM sqlite_schema WHERE tbl_name IN (SELECT value FROM json_each(?))').run(
    JSON.stringify(tables),
  );
  db.pragma('writable_schema = RESET');
}

/** The tables that have pages of their own. An older form lacks some. */
function storedTables(db: Connection): string[] {
  return columnOf<string>(
    db,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name IN (SELECT value FROM json_each(?))",
    JSON.stringify(INDEX_TABLES),
  );
}
