/** Lists the files that an import still has to read: at first everything below what it was given, later the known files that are unread. */

import type { CollateError } from '../../../contract/errors.ts';
import type { Connection } from '../../store/connection.ts';
import {
  fileByPath,
  filesLeft,
  filesRead,
  highestFileNo,
  type ImportFile,
  isListed,
  nextFileLeft,
  rootsOf,
  settleFile,
} from '../../store/imports/import-files.ts';
import { columnsOf } from '../../store/imports/imports.ts';
import type { Store } from '../../store/open.ts';
import { whenFree } from '../../store/pace.ts';
import type { ReadTask } from '../reading/read-messages.ts';
import { walkFiles } from './walk-files.ts';

export interface ToRead {
  readonly task: ReadTask;
  readonly shown: string;
  readonly size: number;
  /** Set if the file or folder cannot be read. */
  readonly failure: CollateError | null;
  /** Null for pasted words, which have no file. */
  readonly file: ImportFile | null;
}

export async function* filesToRead({ db, path }: Store, importId: number): AsyncGenerator<ToRead> {
  let next = highestFileNo(db, importId) + 1;
  const columns = columnsOf(db, importId);
  const isKnown = isListed(db, importId);
  for await (const left of isKnown ? filesKnown(db, importId) : [null]) {
    let isGone = left !== null;
    for await (const found of walkFiles(left ? [left] : rootsOf(db, importId), path)) {
      if (left && Buffer.compare(left.path, found.path) === 0) isGone = false;
      const known = fileByPath(db, importId, found.path);
      if (known === 'read') continue;
      const file = known
        ? { ...known, columns: known.columns ?? columns, size: found.size }
        : { ...found, fileNo: next++, columns, kills: 0, isAgain: false };
      yield { ...found, task: taskOf(file), file };
    }
    // A refused file that has become a readable folder is replaced by its files.
    if (!left || !isGone) continue;
    await whenFree(db, () => settleFile(db, importId, left));
  }
}

/** Excludes files added in the meantime, because they are being read. */
async function* filesKnown(db: Connection, importId: number): AsyncGenerator<ImportFile> {
  const last = highestFileNo(db, importId);
  let file = nextFileLeft(db, importId, -1);
  for (; file && file.fileNo <= last; file = nextFileLeft(db, importId, file.fileNo)) yield file;
}

function taskOf({ path, shown, columns }: Pick<ImportFile, 'path' | 'shown' | 'columns'>): ReadTask {
  return { kind: 'file', path, name: shown.slice(shown.lastIndexOf('/') + 1), ...(columns ? { columns } : {}) };
}

/** Counts all files of an import, including those already read. It is a separate pass, because a folder may hold too many to remember. */
export async function countFiles(
  { db, path }: Store,
  importId: number,
  signal: AbortSignal,
): Promise<{ files: number; bytes: number }> {
  if (isListed(db, importId)) {
    const [read, left] = [filesRead(db, importId), filesLeft(db, importId)];
    return { files: read.files + left.files, bytes: read.bytes + left.bytes };
  }
  let files = 0;
  let bytes = 0;
  for await (const file of walkFiles(rootsOf(db, importId), path)) {
    signal.throwIfAborted();
    files++;
    bytes += file.size;
  }
  return { files, bytes };
}
