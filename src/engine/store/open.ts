/** Opens an archive for writing: one connection, migrated, with its log of acts ready. */
import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { CollateError } from '../../contract/errors.ts';
import { type Acts, openActs } from './acts/acts.ts';
import {
  asArchiveError,
  assertDatabase,
  assertIsArchive,
  assertWhole,
  fileAt,
  isWritable,
  noArchiveAt,
  whatIsUnwritable,
} from './archive-file.ts';
import { type Connection, connect } from './connection.ts';
import { assertNothingAt, createArchive } from './create-archive.ts';
import { assertSound, damageOf } from './damage.ts';
import { takeWriterLock, type WriterLock } from './lock.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { assertOwnJournal, type Session, sessionIn } from './own-journal.ts';
import { assertOwnSchema } from './own-schema.ts';
import { replaceIndexIfDamaged, replaceIndexNextTime } from './search-index/rebuild-index.ts';
import { fileMeant } from './written-whole.ts';

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
  /** What is written to a file that has no name any more, or another, is lost or out of step. @throws CollateError read-only, archive-damaged, conflict */
  assertWritable(): void;
  /** @throws CollateError conflict, where another file was copied over it */
  assertNotReplaced(): void;
  close(): void;
}

/**
 * Opens the file for writing, creating it if `create` is set.
 * @throws CollateError archive-exists, not-found, archive-in-use, archive-newer, not-an-archive, archive-damaged, disk-full; read-only, whose `detail.heldBy` says what
 * cannot be written
 */
export function openStore(given: string, options: StoreOptions & { create: boolean }): Store {
  if (options.create) assertNothingAt(given);
  else if (!existsSync(given)) throw noArchiveAt(given);
  // The lock and the journal are beside the file, not beside a link to it.
  const path = fileMeant(given);
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new CollateError('not-found', `There is no folder ${folder}. Nothing was created.`);
  if (!options.create) assertDatabase(path);
  assertWritable(path);
  const lock = lockOf(path, options);
  let db: Connection | undefined;
  try {
    if (options.create) createArchive(path, options);
    assertWhole(path);
    assertOwnJournal(path);
    assertArchive(path);
    db = connect(path, { readOnly: false });
    // Before it is migrated: with an index that cannot be opened, no table can be altered.
    replaceIndexIfDamaged(db);
    migrate(db, path, options, MIGRATIONS);
    return assemble(path, db, lock, options);
  } catch (error) {
    db?.close();
    lock.release();
    if (!existsSync(path)) discardLock(path);
    throw asArchiveError(error, path);
  }
}

function lockOf(path: string, { holder, clock }: StoreOptions): WriterLock {
  try {
    return takeWriterLock(path, holder, clock());
  } catch (error) {
    throw asArchiveError(error, path);
  }
}

function discardLock(path: string): void {
  for (const ending of ['-lock', '-holder.txt']) rmSync(path + ending, { force: true });
}

function assemble(path: string, db: Connection, lock: WriterLock, options: StoreOptions): Store {
  const opened = fileAt(path);
  const acts = openActs(db, options.clock, options.newId);
  const session = sessionIn(db, path);
  const assertNotReplaced = () => {
    if (!session.isInFile()) throw replaced(path);
  };
  return {
    path,
    db,
    acts,
    clock: options.clock,
    newId: options.newId,
    holder: options.holder,
    assertWritable: () => {
      if (fileAt(path) !== opened) throw noLongerThere(path);
      assertNotReplaced();
      assertSound(db);
      // Not before: a damaged archive that is only looked at stays as it is.
      if (!db.inTransaction) session.begin();
    },
    assertNotReplaced,
    close: () => {
      try {
        if (damageOf(db) === 'index' && session.isInFile()) replaceIndexNextTime(db);
      } finally {
        letGo(session, lock);
      }
    },
  };
}

function letGo(session: Session, lock: WriterLock): void {
  try {
    session.close();
  } finally {
    lock.release();
  }
}

function noLongerThere(path: string): CollateError {
  return new CollateError(
    'read-only',
    `${path} was moved, renamed or deleted while it was open. Nothing more is saved until it is back there. What was saved before can still be copied: make a backup (Settings, Backup) before the archive is closed.`,
  );
}

function replaced(path: string): CollateError {
  return new CollateError(
    'conflict',
    `Another file was copied over ${path} while it was open. Nothing more is read or saved, as the two would be mixed. Close it. To have that file, move ${basename(path)}-wal to another folder, which has the last changes of the one before, then open it again.`,
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

/** Checks before touching: an archive that is newer, damaged or something else is left exactly as it was. */
function assertArchive(path: string): void {
  const db = connect(path, { readOnly: true });
  try {
    assertIsArchive(db, path);
    assertOwnSchema(db, path);
  } finally {
    db.close();
  }
}
