/** Where an export is written: never over an archive, and never in part. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CollateError } from '../../contract/errors.ts';
import type { Connection } from '../store/connection.ts';

/** @throws CollateError bad-request, not-found, archive-exists */
export function assertTarget(db: Connection, target: string): void {
  const folder = dirname(resolve(target));
  if (!existsSync(folder)) throw new CollateError('not-found', `There is no folder ${folder}. Nothing was written.`);
  if (!existsSync(target)) return;
  if (!statSync(target).isFile())
    throw new CollateError('bad-request', `${target} is not a file. Nothing was written; name a file.`);
  if (resolve(target) === resolve(db.name) || isDatabase(target))
    throw new CollateError('archive-exists', `${target} is an archive. It was not touched; name another file.`);
}

function isDatabase(path: string): boolean {
  const head = Buffer.alloc(15);
  const file = openSync(path, 'r');
  try {
    readSync(file, head);
  } finally {
    closeSync(file);
  }
  return head.toString('latin1') === 'SQLite format 3';
}

/** Writes a temporary file beside `target` and renames it at the end, so that a part is never mistaken for the whole. */
export async function writtenWhole<T>(target: string, write: (part: string) => Promise<T>): Promise<T> {
  const part = `${target}.part`;
  try {
    const answer = await write(part);
    await rename(part, target);
    return answer;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
