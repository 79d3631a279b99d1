/** Writes a file that the user named: whole or not at all, and never over an archive. */
import {
  closeSync,
  existsSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { CollateError } from '../../contract/errors.ts';

/** An older file stays as it was if the new one cannot be written to its end. @throws CollateError archive-exists, not-found */
export function writeWhole(path: string, bytes: Uint8Array): void {
  assertNoArchive(path);
  if (!existsSync(dirname(path)))
    throw new CollateError('not-found', `There is no folder ${dirname(path)}. Nothing was written.`);
  const file = existsSync(path) ? realpathSync(path) : path;
  // A device, such as /dev/stdout, cannot be replaced by a file.
  if (existsSync(file) && !statSync(file).isFile()) {
    writeFileSync(file, bytes);
    return;
  }
  const part = `${file}.${process.pid}.part`;
  try {
    writeFileSync(part, bytes);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** What SQLite and the lock keep beside an archive. */
const COMPANION = /\.collate-(?:wal|shm|journal|lock|holder\.txt)$/i;

/** @throws CollateError archive-exists */
export function assertNoArchive(path: string): void {
  if (COMPANION.test(path))
    throw new CollateError(
      'archive-exists',
      `${path} is the name of a part of an archive. It was not touched; name another file.`,
    );
  if (!existsSync(path) || !statSync(path).isFile()) return;
  const head = Buffer.alloc(15);
  const opened = openSync(path, 'r');
  readSync(opened, head);
  closeSync(opened);
  if (head.toString('latin1') === 'SQLite format 3')
    throw new CollateError('archive-exists', `${path} is an archive. It was not touched; name another file.`);
}
