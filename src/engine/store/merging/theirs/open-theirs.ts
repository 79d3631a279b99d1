/** Opens another archive to take from it. Its file may come from anyone: it is neither trusted, nor locked, nor written to. */
import { CollateError } from '../../../../contract/errors.ts';
import { hasJournal, missingBytes } from '../../archive-file.ts';
import { APPLICATION_ID, type Connection, codeOf, connect, limitCache } from '../../connection.ts';
import { NEWEST_FORM } from '../../form.ts';
import { isLocked } from '../../lock.ts';
import { firstNotOurs } from '../../own-schema.ts';
import { fileMeant } from '../../written-whole.ts';

const CACHE_MB = 16;

/**
 * The file is read as immutable, so that SQLite puts nothing beside it: only a whole one that no program has open.
 * @throws CollateError unreadable (open elsewhere; of an older or newer form), damaged
 */
export function openTheirs(given: string): Connection {
  const path = fileMeant(given);
  assertAtRest(path);
  let db: Connection | undefined;
  try {
    if (missingBytes(path) !== null) throw damaged('it is truncated');
    db = connect(path, { readOnly: true, isImmutable: true });
    limitCache(db, CACHE_MB);
    db.pragma('query_only = ON');
    db.pragma('cell_size_check = ON');
    assertForm(db);
    const name = firstNotOurs(db);
    if (name !== undefined) throw damaged(`“${name.slice(0, 60)}” in it is not as Collate makes it`);
    return db;
  } catch (error) {
    db?.close();
    // SQLite cannot make sense of its first pages, or of its schema.
    throw codeOf(error).startsWith('SQLITE_') ? damaged('its tables cannot be read') : error;
  }
}

function assertAtRest(path: string): void {
  if (!hasJournal(path) && !isOpenElsewhere(path)) return;
  throw new CollateError(
    'unreadable',
    'This archive is open in another window or program, or was when that ended, so not all of it is in its file. Close it there (or open it and close it again), then try again; or import a backup of it (Settings, Backup). Nothing of it was imported.',
  );
}

/** Where the lock cannot be asked, nobody can have taken it. */
function isOpenElsewhere(path: string): boolean {
  try {
    return isLocked(path);
  } catch {
    return false;
  }
}

function assertForm(db: Connection): void {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw new CollateError('not-an-article', 'This is a database, but not a Collate archive. Nothing was imported.');
  const form = db.pragma('user_version', { simple: true }) as number;
  if (form === NEWEST_FORM) return;
  const [age, remedy] =
    form > NEWEST_FORM
      ? ['a newer', 'Import it with that version.']
      : ['an older', 'Open it once in this version, which keeps a copy and migrates it, and close it; then try again.'];
  throw new CollateError(
    'unreadable',
    `This archive was made by ${age} version of Collate (format ${form}; this program reads format ${NEWEST_FORM}). ${remedy} Nothing of it was imported.`,
  );
}

function damaged(how: string): CollateError {
  return new CollateError(
    'damaged',
    `This archive is damaged: ${how}. Nothing of it was imported, and it was not touched. Import a backup of it, or a copy that its owner has checked (Settings, Check).`,
  );
}
