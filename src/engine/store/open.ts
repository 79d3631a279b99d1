/** An archive opened: one connection, migrated, its log of acts ready. */
import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { CollateError } from '../../contract/errors.ts';
import { type Acts, openActs } from './acts.ts';
import { APPLICATION_ID, type Connection, connect } from './connection.ts';
import { takeWriterLock, type WriterLock } from './lock.ts';
import { migrate, NEWEST_VERSION } from './migrate.ts';

export interface StoreOptions {
  readonly clock: () => Date;
  /** Makes a UUIDv7. */
  readonly newId: () => string;
  /** Named to whoever finds the archive in use, e.g. "Collate on desk-3". */
  readonly holder: string;
}

/** The writing side. One exists for a file at a time. */
export interface Store extends StoreOptions {
  readonly path: string;
  readonly db: Connection;
  readonly acts: Acts;
  close(): void;
}

/** A reading side, for workers and for archives that another program holds. */
export interface ReadOnlyStore {
  readonly path: string;
  readonly db: Connection;
  close(): void;
}

/**
 * Opens `path` for writing, making it when `create`.
 * @throws CollateError archive-exists, not-found, archive-in-use, archive-newer, not-an-archive, archive-damaged
 */
export function openStore(path: string, options: StoreOptions & { create: boolean }): Store {
  const exists = existsSync(path);
  if (options.create && exists)
    throw new CollateError('archive-exists', `There is already a file ${path}. It was not touched.`);
  if (!options.create && !exists) throw new CollateError('not-found', `There is no file ${path}.`);
  const lock = takeWriterLock(path, options.holder, options.clock());
  let db: Connection | undefined;
  try {
    if (exists) {
      assertArchive(path);
      assertWhole(path);
    }
    db = connect(path, { readOnly: false });
    migrate(db, path, options);
    return assemble(path, db, lock, options);
  } catch (error) {
    db?.close();
    lock.release();
    // What could not be made whole would bar its own name.
    if (!exists) rmSync(path, { force: true });
    throw asArchiveError(error, path);
  }
}

function assemble(path: string, db: Connection, lock: WriterLock, options: StoreOptions): Store {
  return {
    path,
    db,
    acts: openActs(db, options.clock, options.newId),
    clock: options.clock,
    newId: options.newId,
    holder: options.holder,
    close: () => {
      db.close();
      lock.release();
    },
  };
}

/** @throws CollateError as `openStore`, but never archive-in-use. */
export function openReadOnly(path: string): ReadOnlyStore {
  if (!existsSync(path)) throw new CollateError('not-found', `There is no file ${path}.`);
  try {
    assertArchive(path);
    const db = connect(path, { readOnly: true });
    return { path, db, close: () => db.close() };
  } catch (error) {
    throw asArchiveError(error, path);
  }
}

/** Looks before touching: an archive that is newer, damaged or something else is left exactly as it was. */
function assertArchive(path: string): void {
  const db = connect(path, { readOnly: true });
  try {
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      const what = statSync(path).size === 0 ? 'is an empty file' : 'is not a Collate archive';
      throw new CollateError('not-an-archive', `${path} ${what}. It was not touched.`);
    }
    const version = db.pragma('user_version', { simple: true }) as number;
    if (version > NEWEST_VERSION) {
      throw new CollateError(
        'archive-newer',
        `${path} was made by a newer Collate (form ${version}; this program knows up to ${NEWEST_VERSION}). It was not touched. Open it with the newer program.`,
      );
    }
  } finally {
    db.close();
  }
}

/** A file that ends in the middle is not written to; it can be opened for reading as far as it goes. */
function assertWhole(path: string): void {
  if (existsSync(`${path}-wal`)) return;
  const head = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  // SQLite's header: page size at 16 (1 means 65536), pages at 28, which counts only where 92 equals 24.
  if (head.readUInt32BE(24) !== head.readUInt32BE(92)) return;
  const pageBytes = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
  const expected = pageBytes * head.readUInt32BE(28);
  const { size } = statSync(path);
  if (size < expected) {
    throw new CollateError(
      'archive-damaged',
      `${path} ends in the middle: ${size.toLocaleString('en')} of ${expected.toLocaleString('en')} bytes are there. It was not touched. It can be opened for reading as far as it goes; a backup is the better way.`,
    );
  }
}

function asArchiveError(error: unknown, path: string): unknown {
  const code = (error as { code?: string }).code ?? '';
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
