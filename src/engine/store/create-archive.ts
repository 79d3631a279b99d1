/** Creates an archive under another name and renames it once it is whole: a program that is killed meanwhile leaves nothing under the archive's own. */
import { lstatSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CollateError } from '../../contract/errors.ts';
import { connect } from './connection.ts';
import { type MigrateOptions, migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { discardOldParts, nameOfPart } from './parts-left.ts';

/** What SQLite keeps beside a file that it writes. */
const KEPT_BESIDE = ['-journal', '-wal', '-shm'];
const UNFINISHED = '.collate-';
const HOLD_CHANGES = ['-journal', '-wal'];

/** Must be called by whoever holds the lock of `path`. */
export function createArchive(path: string, options: MigrateOptions): void {
  assertNothingAt(path);
  discardOldParts(dirname(path), UNFINISHED);
  // Not the archive's own name: with more to it, that could be too long.
  const unfinished = join(dirname(path), nameOfPart(UNFINISHED));
  try {
    const db = connect(unfinished, { readOnly: false });
    try {
      migrate(db, unfinished, options, MIGRATIONS);
      // Closing would not say that there is no room for it.
      db.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      db.close();
    }
    // Another program may have put a file there meanwhile.
    assertNothingAt(path);
    renameSync(unfinished, path);
  } catch (error) {
    discard(unfinished);
    throw error;
  }
}

/** What an archive that was moved left beside it would be taken for changes of the new one. @throws CollateError archive-exists */
export function assertNothingAt(path: string): void {
  // A link to a drive that is not there leads to an archive as well.
  if (lstatSync(path, { throwIfNoEntry: false }))
    throw new CollateError('archive-exists', `There is already a file ${path}. It was not touched.`);
  const left = HOLD_CHANGES.map((ending) => path + ending).find((file) => sizeOf(file) > 0);
  if (left === undefined) return;
  throw new CollateError(
    'archive-exists',
    `There is ${left}, in which are changes of an archive that was moved away from beside it. It was not touched. Put ${basename(path)} back beside it and open that, or create the new archive under another name.`,
  );
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function discard(path: string): void {
  for (const ending of ['', ...KEPT_BESIDE]) rmSync(path + ending, { force: true });
}
