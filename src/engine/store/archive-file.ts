/** What can be told of an archive's file before it is opened, and why it cannot be. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { CollateError } from '../../contract/errors.ts';
import { countWords } from '../../text/phrasing/counted.ts';
import { APPLICATION_ID, assertNameKept, type Connection, codeOf } from './connection.ts';
import { headOf, isDatabase } from './file-head.ts';
import { NEWEST_FORM } from './form.ts';

/** Runs before a lock file is created beside it, so that a folder or another program's file is left untouched. */
export function assertDatabase(path: string): void {
  assertFilled(path);
  if (!hasJournal(path) && !isDatabase(path)) throw noDatabase(path);
}

export function assertFilled(path: string): void {
  assertNameKept(path);
  if (hasJournal(path)) return;
  const about = statSync(path);
  const what = about.isDirectory() ? 'is a folder' : about.size === 0 ? 'is an empty file' : null;
  if (what) throw new CollateError('not-an-archive', `${path} ${what}. It was not touched.`);
}

function noDatabase(path: string): CollateError {
  return new CollateError(
    'not-an-archive',
    `${path} is not a Collate archive, or its first page is damaged. It was not touched.`,
  );
}

export function noArchiveAt(path: string): CollateError {
  return new CollateError(
    'not-found',
    `There is no file ${path}. Its name may be misspelt, or it was moved, renamed or deleted. Nothing was changed. Open it from where it is now, or open a backup of it.`,
  );
}

/** Which file has this path now; null if none can be seen there. */
export function fileAt(path: string): bigint | null {
  try {
    return statSync(path, { bigint: true }).ino;
  } catch {
    return null;
  }
}

/** Returns what gives the path of the file that is there now to whoever opens it again. That throws CollateError not-found once the path leads elsewhere. */
export function pathWhileInPlace(path: string): () => string {
  const opened = fileAt(path);
  return () => {
    if (fileAt(path) === opened) return path;
    throw new CollateError(
      'not-found',
      `${path} was moved, renamed or deleted while it was open, or another file stands in its place. Put it back where it was, then try again.`,
    );
  };
}

export function assertIsArchive(db: Connection, path: string): void {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new CollateError('not-an-archive', `${path} is not a Collate archive. It was not touched.`);
  }
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version > NEWEST_FORM) {
    throw new CollateError(
      'archive-newer',
      `${path} was made by a newer version of Collate (format ${version}; this program knows up to ${NEWEST_FORM}). It was not touched. Open it with the newer program.`,
    );
  }
}

export function whatIsUnwritable(path: string): string | null {
  if (!isWritable(dirname(resolve(path)))) return 'its folder cannot be written to';
  const isHeld = [path, `${path}-lock`].some((file) => existsSync(file) && !isWritable(file));
  return isHeld ? 'its file cannot be written to' : null;
}

export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export function assertWhole(path: string): void {
  const missing = missingBytes(path);
  if (missing === null) return;
  const [there, expected] = [missing.there, missing.expected].map(countWords);
  throw new CollateError(
    'archive-damaged',
    `${path} is truncated: ${there} of ${expected} bytes are there. It was not touched. It can be opened read-only as far as it goes; restoring a backup is better.`,
  );
}

/** Compares the file's size with what SQLite's header says; null if it is whole, or if a journal waits to complete it. */
export function missingBytes(path: string): { there: number; expected: number } | null {
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
export function hasJournal(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

export function asArchiveError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === 'SQLITE_NOTADB') return noDatabase(path);
  if (code.startsWith('SQLITE_CORRUPT')) {
    return new CollateError(
      'archive-damaged',
      `${path} is damaged. It was not overwritten. Copy it to a safe place before anything else.`,
    );
  }
  if (isFullDisk(error)) return new CollateError('disk-full', fullDiskWords(path));
  return error;
}

/** The second is what SQLite says when it cannot keep its notes on a journal. */
export function isFullDisk(error: unknown): boolean {
  return /^SQLITE_(?:FULL|IOERR_SHMSIZE)/.test(codeOf(error));
}

function fullDiskWords(path: string): string {
  const what = hasJournal(path)
    ? `Its recent changes are in a file of their own, ${basename(path)}-wal, which cannot be taken in without some room. Nothing is lost. Free some room and open it again, or copy both files to another disk, and open the copy.`
    : 'Nothing was changed. Free some room, then try again.';
  return `The disk of ${path} is full. ${what}`;
}
