/** Data and texts of others: measured and tried with where they are there, never part of the repository. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Holds `data/`, and the scorers in `tools/`; COLLATE_SHARED names another place. */
export const SHARED = resolve(process.env.COLLATE_SHARED ?? join(import.meta.dirname, '../../../shared'));

/** Says so where it is not there. @param what is measured or tried with it */
export function hasShared(path: string, what: string): boolean {
  const isThere = existsSync(join(SHARED, path));
  if (!isThere) console.log(`${what}: skipped, there is no ${join(SHARED, path)}.`);
  return isThere;
}
