/** Opens an archive: one connection, migrated, with its log of acts ready. */
import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { CollateError } from '../../contract/errors.ts';
import { type Acts, openActs } from './acts/acts.ts';
import { APPLICATION_ID, type Connection, codeOf, connect } from './connection.ts';
import { headOf, isDatabase } from './file-head.ts';
import { takeWriterLock, type WriterLock } from './lock.ts';
import { migrate, NEWEST_VERSION } from './migrate.ts';

export interface StoreOptions {
  readonly clock: () => Date;
  /** Generates a UUIDv7. */
  readonly newId: () => string;
  /** Shown to whoever finds the archive in use, e.g. "Collate on desk-3". */
  readonly holder: string;
}

/** The writing side, of which there is only one per file at a time. */
export interface Store extends StoreOptions {
  readonly path: string;
  readonly db: Connection;
  readonly acts: Acts;
  /** What is written to a file that has no name any more, or another, is lost or out of step. @throws CollateError read-only */
  assertInPlace(): void;
  close(): void;
}

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

/**
 * Opens `path` for writing, creating it if `create` is set.
 * @throws CollateError archive-exists, not-found, archive-in-use, archive-newer, not-an-archive, archive-damaged; read-only, whose `detail.heldBy` says what
 * cannot be written
 */
export function openStore(path: string, options: StoreOptions & { create: boolean }): Store {
  const exists = existsSync(path);
  if (options.create && exists)
    throw new CollateError('archive-exists', `There is already a file ${path}. It was not touched.`);
  if (!options.create && !exists) throw new CollateError('not-found', `There is no file ${path}.`);
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new CollateError('not-found', `There is no folder ${folder}. Nothing was created.`);
  if (exists) assertDatabase(path);
  assertWritable(path);
  const lock = takeWriterLock(path, options.holder, options.clock());
  let db: Connection | undefined;
  try {
    if (exists) {
      assertWhole(path);
      assertArchive(path);
    }
    db = connect(path, { readOnly: false });
    migrate(db, path, options);
    return assemble(path, db, lock, options);
  } catch (error) {
    db?.close();
    lock.release();
    if (!exists) discard(path);
    throw asArchiveError(error, path);
  }
}

/** A file that could not be completed would otherwise block its own name. */
function discard(path: string): void {
  for (const ending of ['', '-wal', '-shm', '-lock', '-holder.txt']) rmSync(path + ending, { force: true });
}

function assemble(path: string, db: Connection, lock: WriterLock, options: StoreOptions): Store {
  const opened = fileAt(path);
  return {
    path,
    db,
    acts: openActs(db, options.clock, options.newId),
    clock: options.clock,
    newId: options.newId,
    holder: options.holder,
    assertInPlace: () => {
      if (fileAt(path) !== opened) throw noLongerThere(path);
    },
    close: () => {
      db.close();
      lock.release();
    },
  };
}

/** Which file has this path now; null if none can be seen there. */
function fileAt(path: string): bigint | null {
  try {
    return statSync(path, { bigint: true }).ino;
  } catch {
    return null;
  }
}

function noLongerThere(path: string): CollateError {
  return new CollateError(
    'read-only',
    `${path} was moved, renamed or deleted while it was open. Nothing more is saved until it is back there. What was saved before can still be copied: make a backup (Settings, Backup) before the archive is closed.`,
  );
}

/** Opens an archive for reading, a truncated one as far as it goes. @throws CollateError as `openStore`, except archive-in-use */
export function openReadOnly(path: string): ReadOnlyStore {
  if (!existsSync(path)) throw new CollateError('not-found', `There is no file ${path}.`);
  assertDatabase(path);
  try {
    return openedToRead(path, false);
  } catch (error) {
    // SQLite keeps notes on what is read beside the file.
    if (!/^SQLITE_(?:READONLY_DIRECTORY|READONLY_CANTINIT|CANTOPEN)/.test(codeOf(error)))
      throw asArchiveError(error, path);
    return openedUnwritable(path);
  }
}

function openedToRead(path: string, isImmutable: boolean): ReadOnlyStore {
  const isCutOff = missingBytes(path) !== null;
  const db = connect(path, { readOnly: true, isCutOff, isImmutable });
  try {
    assertIsArchive(db, path);
    if (isCutOff) assertTablesKnown(db, path);
    assertIsOfThisForm(db, path);
    return { path, db, isCutOff, assertUnchanged: () => {}, close: () => db.close() };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens an archive in a folder that cannot be written to, on a disc for instance. */
function openedUnwritable(path: string): ReadOnlyStore {
  const before = stateOf(path);
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

/** Also asks for the lock's file: where it cannot be written, the lock would not hold. */
function assertWritable(path: string): void {
  const folder = dirname(resolve(path));
  if (!existsSync(path)) {
    if (!isWritable(folder))
      throw new CollateError('read-only', `The folder ${folder} cannot be written to. Nothing was created.`);
    return;
  }
  const heldBy = whatIsUnwritable(path);
  if (heldBy)
    throw new CollateError('read-only', `${path} can only be read here: ${heldBy}. Nothing was changed.`, { heldBy });
}

function whatIsUnwritable(path: string): string | null {
  if (!isWritable(dirname(resolve(path)))) return 'its folder cannot be written to';
  const isHeld = [path, `${path}-lock`].some((file) => existsSync(file) && !isWritable(file));
  return isHeld ? 'its file cannot be written to' : null;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs before a lock file is created beside it, so that a folder or another program's file is left untouched. */
function assertDatabase(path: string): void {
  if (hasJournal(path)) return;
  const about = statSync(path);
  const what = about.isDirectory()
    ? 'is a folder'
    : about.size === 0
      ? 'is an empty file'
      : isDatabase(path)
        ? null
        : 'is not a Collate archive, or its first page is damaged';
  if (what) throw new CollateError('not-an-archive', `${path} ${what}. It was not touched.`);
}

/** Checks before touching: an archive that is newer, damaged or something else is left exactly as it was. */
function assertArchive(path: string): void {
  const db = connect(path, { readOnly: true });
  try {
    assertIsArchive(db, path);
  } finally {
    db.close();
  }
}

function assertIsArchive(db: Connection, path: string): void {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new CollateError('not-an-archive', `${path} is not a Collate archive. It was not touched.`);
  }
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version > NEWEST_VERSION) {
    throw new CollateError(
      'archive-newer',
      `${path} was made by a newer version of Collate (format ${version}; this program knows up to ${NEWEST_VERSION}). It was not touched. Open it with the newer program.`,
    );
  }
}

/** Only a writer can migrate an older form. */
function assertIsOfThisForm(db: Connection, path: string): void {
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version === NEWEST_VERSION) return;
  const remedy = whatIsUnwritable(path)
    ? 'Copy it to a folder that can be written to, and open the copy.'
    : 'Open it once for writing: a copy is kept beside it, and it is migrated.';
  throw new CollateError(
    'read-only',
    `${path} was made by an older version of Collate (format ${version}; this program reads format ${NEWEST_VERSION}). ${remedy}`,
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

function assertWhole(path: string): void {
  const missing = missingBytes(path);
  if (missing === null) return;
  const [there, expected] = [missing.there, missing.expected].map((bytes) => bytes.toLocaleString('en'));
  throw new CollateError(
    'archive-damaged',
    `${path} is truncated: ${there} of ${expected} bytes are there. It was not touched. It can be opened read-only as far as it goes; restoring a backup is better.`,
  );
}

/** Compares the file's size with what SQLite's header says; null if it is whole, or if a journal waits to complete it. */
function missingBytes(path: string): { there: number; expected: number } | null {
  if (hasJournal(path)) return null;
  const head = headOf(path);
  // The page size is at offset 16 (1 means 65,536), the page count at 28; the count is valid only if offset 92 equals offset 24.
  if (head.readUInt32BE(24) !== head.readUInt32BE(92)) return null;
  const pageBytes = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
  const expected = pageBytes * head.readUInt32BE(28);
  const there = statSync(path).size;
  return there < expected ? { there, expected } : null;
}

/** An empty journal is only a reader's. */
function hasJournal(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function asArchiveError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === 'SQLITE_NOTADB') {
    return new CollateError(
      'not-an-archive',
      `${path} is not a Collate archive, or its first page is damaged. It was not touched.`,
    );
  }
  if (code.startsWith('SQLITE_CORRUPT')) {
    return new CollateError(
      'archive-damaged',
      `${path} is damaged. It was not overwritten. Copy it to a safe place before anything else.`,
    );
  }
  return error;
}
