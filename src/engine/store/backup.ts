/** Copies a whole archive with SQLite's online backup while work goes on. */
import { existsSync } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CollateError } from '../../contract/errors.ts';
import { countWords } from '../../text/phrasing/counted.ts';
import type { Connection } from './connection.ts';
import { isLocked } from './lock.ts';
import { endSessionIn } from './own-journal.ts';
import { whileCopied } from './pace.ts';
import { assertNoPart, fileMeant, writtenWhole } from './written-whole.ts';

const PAGES_A_STEP = 512;

/**
 * @returns the copy's size in bytes
 * @throws CollateError disk-full, bad-request where the target is the archive itself, archive-in-use where it is another open archive, archive-exists where it is
 * a part of one, cancelled, and as `writtenWhole`
 */
export async function backUp(
  db: Connection,
  target: string,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<number> {
  const file = fileMeant(target);
  if (file === fileMeant(db.name)) {
    throw new CollateError('bad-request', 'A backup cannot be written over the archive itself. Nothing was changed.');
  }
  assertNoPart(target);
  if (existsSync(file) && isLocked(file)) {
    throw new CollateError(
      'archive-in-use',
      `${target} is an open archive. It was not overwritten. Name another file.`,
    );
  }
  await assertRoom(db, target);
  await writtenWhole(target, async (part) => {
    await whileCopied(db, () =>
      db.backup(part, {
        progress: ({ totalPages, remainingPages }) => {
          signal.throwIfAborted();
          onShare(totalPages === 0 ? 0 : 1 - remainingPages / totalPages);
          return PAGES_A_STEP;
        },
      }),
    );
    endSessionIn(part);
  });
  return (await stat(target)).size;
}

async function assertRoom(db: Connection, target: string): Promise<void> {
  const needed =
    (db.pragma('page_count', { simple: true }) as number) * (db.pragma('page_size', { simple: true }) as number);
  const folder = dirname(resolve(target));
  const { bavail, bsize } = await statfs(folder).catch(() => {
    throw new CollateError('not-found', `There is no folder ${folder}. Nothing was written.`);
  });
  if (bavail * bsize >= needed) return;
  throw new CollateError(
    'disk-full',
    `The backup needs ${megabytes(needed)}; ${megabytes(bavail * bsize)} are free in ${folder}. Nothing was written there.`,
  );
}

function megabytes(bytes: number): string {
  return `${countWords(Math.ceil(bytes / 1_000_000))} MB`;
}
