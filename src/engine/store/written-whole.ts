/** Writes a file that the user named: whole or not at all, and never over an archive or a part of one. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CollateError } from '../../contract/errors.ts';
import { isDatabase } from './file-head.ts';
import { isLocked } from './lock.ts';
import { discardOldParts, nameOfPart } from './parts-left.ts';

/** What SQLite and the lock keep beside an archive. */
const COMPANION = /\.collate-(?:wal|shm|journal|lock|lock-journal|holder\.txt)$/i;

/** Returns the file to which a link leads. */
export function fileMeant(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

/** @throws CollateError archive-exists */
export function assertNoArchive(path: string): void {
  assertNoPart(path);
  if (!existsSync(path) || !statSync(path).isFile()) return;
  // One that is open must not be read by other means than SQLite's: closed again, it would lose its locks.
  if (isLocked(fileMeant(path)) || isDatabase(path))
    throw new CollateError('archive-exists', `${path} is an archive. It was not touched; name another file.`);
}

/** @throws CollateError archive-exists */
export function assertNoPart(path: string): void {
  if (COMPANION.test(path) || COMPANION.test(fileMeant(path)))
    throw new CollateError(
      'archive-exists',
      `${path} is the name of a part of an archive. It was not touched; name another file.`,
    );
}

/**
 * Has a new file beside `target` written and renames it at the end, so that a part is never mistaken for the whole, and an older file stays as it was if the new one
 * cannot be written to its end. A link goes on leading to its file.
 * @throws CollateError not-found, bad-request where it is a folder, read-only, disk-full, unreadable where the name is too long, or whatever `write` throws
 */
export async function writtenWhole<T>(target: string, write: (part: string) => Promise<T>): Promise<T> {
  const folder = dirname(resolve(target));
  if (!existsSync(folder)) throw new CollateError('not-found', `There is no folder ${folder}. Nothing was written.`);
  const file = fileMeant(target);
  const there = existsSync(file) ? statSync(file) : null;
  if (there?.isDirectory())
    throw new CollateError('bad-request', `${target} is a folder. Nothing was written; name a file.`);
  try {
    // A device, such as /dev/stdout, cannot be replaced by a file.
    return await (there && !there.isFile() ? write(file) : renamedAtTheEnd(file, write));
  } catch (error) {
    throw asWritingError(error, target);
  }
}

async function renamedAtTheEnd<T>(file: string, write: (part: string) => Promise<T>): Promise<T> {
  const [folder, beginning] = [dirname(file), `${basename(file)}.`];
  discardOldParts(folder, beginning);
  const part = join(folder, nameOfPart(beginning));
  // Fails if there is such a file: no other may be written over, nor deleted below.
  await (await open(part, 'wx')).close();
  try {
    const answer = await write(part);
    await rename(part, file);
    return answer;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

function asWritingError(error: unknown, target: string): unknown {
  const code = String((error as { code?: unknown }).code);
  if (/^(?:EACCES|EPERM|EROFS)$/.test(code))
    return new CollateError('read-only', `${target} cannot be written to (${code}). The archive is as it was.`);
  if (code === 'ENOSPC')
    return new CollateError('disk-full', `There is no room left on the disk for ${target}. Nothing was written.`);
  if (code === 'ENAMETOOLONG')
    return new CollateError('unreadable', `The name of ${target} is too long for the system. Nothing was written.`);
  return error;
}
