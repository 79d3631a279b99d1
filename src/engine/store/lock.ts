/**
 * Ensures one writer per archive by an exclusive transaction on a companion file, which the system ends however the holder dies. A text file beside it names
 * the holder.
 */

import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { CollateError } from '../../contract/errors.ts';
import { hasJournal } from './archive-file.ts';
import { codeOf } from './connection.ts';
import { readHolder, writeHolder } from './holder-file.ts';

export interface WriterLock {
  release(): void;
}

/** @throws CollateError archive-in-use, with `detail.heldBy` naming the holder if known */
export function takeWriterLock(path: string, holder: string, now: Date): WriterLock {
  const db = openLock(path);
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (!/^SQLITE_BUSY/.test(codeOf(error))) throw error;
    const heldBy = readHolder(path).words;
    throw new CollateError(
      'archive-in-use',
      `This archive is open in another program${heldBy ? ` (${heldBy})` : ''}. It can be opened for reading.`,
      heldBy ? { heldBy } : {},
    );
  }
  // Without a journal, a mark of the session before would be held against the one that is written next.
  const mark = hasJournal(path) ? readHolder(path).mark : null;
  writeHolder(path, { words: `${holder}, since ${now.toISOString()}`, mark });
  return {
    release: () => {
      if (db.open) db.close();
    },
  };
}

function openLock(path: string): Database.Database {
  try {
    return new Database(`${path}-lock`, { timeout: 0 });
  } catch (error) {
    if (!/^SQLITE_(?:CANTOPEN|READONLY|PERM)/.test(codeOf(error))) throw error;
    throw new CollateError(
      'read-only',
      `The folder of ${path} cannot be written to. Nothing was changed. Copy the archive to a folder that can be written to, and open the copy.`,
      { heldBy: 'its folder cannot be written to' },
    );
  }
}

/** Whether any program, including this one, holds the archive for writing now. */
export function isLocked(path: string): boolean {
  if (!existsSync(`${path}-lock`)) return false;
  const db = openLock(path);
  try {
    db.exec('BEGIN EXCLUSIVE');
    return false;
  } catch (error) {
    if (/^SQLITE_BUSY/.test(codeOf(error))) return true;
    throw error;
  } finally {
    db.close();
  }
}
