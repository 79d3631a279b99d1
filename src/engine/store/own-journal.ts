/**
 * Whether the journal beside an archive belongs to the file that is there now. SQLite takes any for the file's own, and would mix what a killed program left
 * into a backup that was copied over the archive since. So each session sets a mark in the file itself, and beside it what that is.
 */
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { CollateError } from '../../contract/errors.ts';
import { hasJournal } from './archive-file.ts';
import { archiveValue, setArchiveValue } from './archive-values.ts';
import { type Connection, cellOf, connect, isDamage } from './connection.ts';
import { readHolder, writeHolder } from './holder-file.ts';

const SESSION = 'session';

/** @throws CollateError archive-damaged */
export function assertOwnJournal(path: string): void {
  const { mark } = readHolder(path);
  if (mark === null || !hasJournal(path)) return;
  const inFile = markWithoutJournal(path);
  // The second reading: another program may have begun its session meanwhile.
  if (inFile === undefined || inFile === mark || readHolder(path).mark !== mark) return;
  const journal = `${basename(path)}-wal`;
  throw new CollateError(
    'archive-damaged',
    `Beside ${path} is ${journal}, which holds changes of another file than the one that is there now, as after a backup was copied over an archive that had not been closed. Opened together, they would be mixed. Nothing was touched. Move ${journal} to another folder, then open the archive again; or put the file back that was there, to which the changes belong. If both were copied here together, delete ${basename(path)}-holder.txt instead.`,
  );
}

/** Undefined where what is in the file alone cannot be read. */
function markWithoutJournal(path: string): string | null | undefined {
  let db: Connection | undefined;
  try {
    db = connect(path, { readOnly: true, isImmutable: true });
    return archiveValue(db, SESSION);
  } catch {
    return undefined;
  } finally {
    db?.close();
  }
}

export interface Session {
  /** To be called before something is first written. Where the mark cannot be set, or not all of the journal can be moved into the file, there is none. */
  begin(): void;
  /** Whether the file is still the same: another may be copied over it. */
  isInFile(): boolean;
  /** Closes the connection. The journal of a file that another was copied over is left beside that. */
  close(): void;
}

/** Called by whoever holds the lock. Until it begins, the mark counts that the file has of the session before. */
export function sessionIn(db: Connection, path: string): Session {
  const { words } = readHolder(path);
  const before = archiveValue(db, SESSION);
  const reader = besideIt(path);
  const page = pageOfValues(db, path);
  let mark = before !== null && page.has(before) ? before : null;
  let hasBegun = false;
  writeHolder(path, { words, mark });
  // The second reading: the page may have been written at during the first.
  const isInFile = () => mark === null || page.has(mark) || page.has(mark);
  return {
    isInFile,
    begin: () => {
      if (hasBegun) return;
      hasBegun = true;
      mark = null;
      if (!writeHolder(path, { words, mark })) return;
      mark = newMark(db, page);
      writeHolder(path, { words, mark });
    },
    close: () => {
      try {
        // The last one that is closed moves the journal into the file, and one that only reads cannot.
        for (const each of isInFile() ? [reader, db] : [db, reader]) each.close();
      } finally {
        page.close();
        // Without a journal, nothing is left that could be mixed up.
        if (mark !== null && readHolder(path).mark === mark && !hasJournal(path))
          writeHolder(path, { words, mark: null });
      }
    },
  };
}

/** Returns null where it is not certain to be in the file. */
function newMark(db: Connection, page: ReturnType<typeof pageOfValues>): string | null {
  const mark = randomUUID();
  try {
    setArchiveValue(db, SESSION, mark);
    const [moved] = db.pragma('wal_checkpoint(PASSIVE)') as { busy: number; log: number; checkpointed: number }[];
    return moved?.busy === 0 && moved.log === moved.checkpointed && page.has(mark) ? mark : null;
  } catch {
    // What is to be written says itself what keeps it from that.
    return null;
  }
}

/** Reads the one page that holds such values, as it is in the file. The file stays open: to close it would end SQLite's locks on it, as POSIX has it. */
function pageOfValues(db: Connection, path: string) {
  const page = cellOf<number>(db, "SELECT rootpage FROM sqlite_schema WHERE name = 'archive'") as number;
  const bytes = Buffer.alloc(db.pragma('page_size', { simple: true }) as number);
  let file: number | null = openSync(path, 'r');
  return {
    /** One that cannot be read is not told of here. */
    has: (words: string) => {
      if (file === null) return true;
      try {
        const read = readSync(file, bytes, 0, bytes.length, (page - 1) * bytes.length);
        return bytes.subarray(0, read).includes(words);
      } catch {
        return true;
      }
    },
    close: () => {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

/** A connection that only reads. It counts once it has read something. */
function besideIt(path: string): Connection {
  const reader = connect(path, { readOnly: true });
  reader.pragma('schema_version');
  return reader;
}

/** A copy is another file than the one that the session goes on in. One of a damaged archive is left as it is. */
export function endSessionIn(copy: string): void {
  let db: Connection | undefined;
  try {
    db = connect(copy, { readOnly: false, isAlone: true });
    db.prepare('DELETE FROM archive WHERE key = ?').run(SESSION);
  } catch (error) {
    if (!isDamage(error)) throw error;
  } finally {
    db?.close();
  }
}
