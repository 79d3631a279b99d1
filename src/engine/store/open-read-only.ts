/** Opens an archive for reading: one connection, and nothing is written to the file. */
import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { CollateError } from '../../contract/errors.ts';
import {
  asArchiveError,
  assertFilled,
  assertIsArchive,
  hasJournal,
  missingBytes,
  noArchiveAt,
  whatIsUnwritable,
} from './archive-file.ts';
import { type Connection, codeOf, connect, isDamage } from './connection.ts';
import { NEWEST_FORM } from './form.ts';
import { assertOwnJournal } from './own-journal.ts';
import { assertOwnSchema } from './own-schema.ts';
import { fileMeant } from './written-whole.ts';

/** A reading side, for workers and for archives that another program holds. */
export interface ReadOnlyStore {
  readonly path: string;
  readonly db: Connection;
  /** The file is truncated; what comes before the cut can be read. */
  readonly isCutOff: boolean;
  /** Where other programs' writing cannot be followed, it must not have happened. @throws CollateError conflict */
  assertUnchanged(): void;
  close(): void;
}

/** Opens an archive for reading, a truncated one as far as it goes. @throws CollateError as `openStore`, except archive-in-use */
export function openReadOnly(given: string): ReadOnlyStore {
  if (!existsSync(given)) throw noArchiveAt(given);
  const path = fileMeant(given);
  assertFilled(path);
  assertOwnJournal(path);
  try {
    return openedToRead(path, false);
  } catch (error) {
    // SQLite keeps notes on what is read beside the file.
    if (!/^SQLITE_(?:READONLY_DIRECTORY|READONLY_CANTINIT|CANTOPEN|IOERR_SHMSIZE|FULL)/.test(codeOf(error)))
      throw asArchiveError(error, path);
    return openedUnwritable(path, error);
  }
}

function openedToRead(path: string, isImmutable: boolean): ReadOnlyStore {
  const isCutOff = isTruncated(path, isImmutable);
  const db = connect(path, { readOnly: true, isCutOff, isImmutable });
  try {
    assertIsArchive(db, path);
    if (isCutOff) assertTablesKnown(db, path);
    assertIsOfThisForm(db, path);
    // Of a truncated one, what the schema says may be missing.
    if (!isCutOff) assertOwnSchema(db, path);
    return { path, db, isCutOff, assertUnchanged: () => {}, close: () => db.close() };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Asks SQLite, unless that refuses it: read and closed otherwise, a file loses the locks that this program has on it through SQLite. */
function isTruncated(path: string, isImmutable: boolean): boolean {
  if (hasJournal(path)) return false;
  let db: Connection | undefined;
  try {
    db = connect(path, { readOnly: true, isImmutable });
    const [pages, pageBytes] = [db.pragma('page_count', { simple: true }), db.pragma('page_size', { simple: true })];
    return statSync(path).size < Number(pages) * Number(pageBytes);
  } catch (error) {
    if (!isDamage(error)) throw error;
    return missingBytes(path) !== null;
  } finally {
    db?.close();
  }
}

/** Opens an archive in a folder that cannot be written to, on a disc for instance, or on a full disk. */
function openedUnwritable(path: string, reason: unknown): ReadOnlyStore {
  const before = stateOf(path);
  const why = asArchiveError(reason, path);
  if (before.hasJournal && why instanceof CollateError) throw why;
  if (before.hasJournal)
    throw new CollateError(
      'read-only',
      `${path} has recent changes in a file of their own, ${basename(path)}-wal, which cannot be read here, because the folder cannot be written to. It was not touched. Copy both files to another folder, and open the copy.`,
    );
  try {
    const opened = openedToRead(path, true);
    return { ...opened, assertUnchanged: () => assertSameState(path, before) };
  } catch (error) {
    throw asArchiveError(error, path);
  }
}

function stateOf(path: string) {
  const { size, mtimeMs } = statSync(path);
  return { size, mtimeMs, hasJournal: hasJournal(path) };
}

function assertSameState(path: string, before: ReturnType<typeof stateOf>): void {
  if (isDeepStrictEqual(stateOf(path), before)) return;
  throw new CollateError(
    'conflict',
    `Another program has changed ${path} since it was opened here, and such changes cannot be followed in a folder that cannot be written to. Open it again.`,
  );
}

/** Only a writer can migrate an older form. */
function assertIsOfThisForm(db: Connection, path: string): void {
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version === NEWEST_FORM) return;
  const remedy = whatIsUnwritable(path)
    ? 'Copy it to a folder that can be written to, and open the copy.'
    : 'Open it once for writing: a copy is kept beside it, and it is migrated.';
  throw new CollateError(
    'read-only',
    `${path} was made by an older version of Collate (format ${version}; this program reads format ${NEWEST_FORM}). ${remedy}`,
  );
}

/** If the list of tables was in the missing part, nothing can be found in the rest. */
function assertTablesKnown(db: Connection, path: string): void {
  try {
    for (const table of [
      'archive',
      'source',
      'article',
      'revision',
      'original_chunk',
      'claim',
      'evidence',
      'fts_queue',
    ]) {
      db.prepare(`SELECT 1 FROM ${table}`);
    }
  } catch {
    throw new CollateError(
      'archive-damaged',
      `${path} is truncated, and the list of its tables is missing, so it cannot be read. It was not touched.`,
    );
  }
}
