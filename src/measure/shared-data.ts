/** Other people's data and texts, used for measuring and testing if they are there. They are never part of the repository. */
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Contains `data/`, and the scorers in `tools/`. COLLATE_SHARED names another place. */
export const SHARED = realPlace(process.env.COLLATE_SHARED ?? join(import.meta.dirname, '../../../shared'));

/** A scorer that is run through a link does not know itself for the program that was started, and prints nothing. */
function realPlace(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

/** Whether the shared data is there; prints a notice if not. @param what is measured or tested with it */
export function hasShared(path: string, what: string): boolean {
  const isThere = existsSync(join(SHARED, path));
  if (!isThere) console.log(`${what}: skipped, there is no ${join(SHARED, path)}.`);
  return isThere;
}
