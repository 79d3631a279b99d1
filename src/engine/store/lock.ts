/**
 * One writer an archive: an exclusive transaction held on a companion file, which the system frees when its holder
 * dies however it dies. The holder's name stands in a text beside it, for the refusal that a second opener gets.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { CollateError } from '../../contract/errors.ts';

export interface WriterLock {
  release(): void;
}

/** @throws CollateError archive-in-use, `detail.heldBy` naming the holder where it is known. */
export function takeWriterLock(path: string, holder: string, now: Date): WriterLock {
  const db = new Database(`${path}-lock`, { timeout: 0 });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (!String((error as { code?: string }).code).startsWith('SQLITE_BUSY')) throw error;
    const heldBy = holderOf(path);
    throw new CollateError(
      'archive-in-use',
      `This archive is open in another program${heldBy ? ` (${heldBy})` : ''}. It can be opened for reading.`,
      heldBy ? { heldBy } : {},
    );
  }
  writeFileSync(`${path}-holder.txt`, `${holder}, since ${now.toISOString()}\n`);
  return {
    release: () => {
      if (db.open) db.close();
    },
  };
}

/** Who last took the lock, in words; null where nothing is known. */
export function holderOf(path: string): string | null {
  try {
    return readFileSync(`${path}-holder.txt`, 'utf8').trim() || null;
  } catch {
    return null;
  }
}
