/** What is known to be damaged of an archive while it is open for writing. */
import { CollateError } from '../../contract/errors.ts';
import { type Connection, codeOf, identifier, isDamage } from './connection.ts';

/** The index can be made anew from the texts. Where anything else is damaged, nothing more is written to the file. */
export type Damage = 'archive' | 'index';

const OF_INDEX = 'SQLITE_CORRUPT_VTAB';

export const INDEX_DAMAGED =
  'The index of words is damaged. Close the archive and open it again: the index is then made anew from the texts.';

/** What the check says of such an index. It may run where nothing can be written, so that nothing is made anew. */
export const INDEX_UNREADABLE =
  'The index of words is damaged. Once a check has found this where the archive is open for writing, the index is made anew from the texts when the archive is next opened.';

const known = new WeakMap<Connection, Damage>();

export function damageOf(db: Connection): Damage | null {
  return known.get(db) ?? null;
}

/** @param error for which `isDamage` holds */
export function damageFrom(error: unknown): Damage {
  return codeOf(error) === OF_INDEX ? 'index' : 'archive';
}

export function noteDamage(db: Connection, damage: Damage): void {
  if (known.get(db) !== 'archive') known.set(db, damage);
}

/** Returns what SQLite finds wrong with the pages of a table and of its indexes. */
export function problemsOf(db: Connection, table: string): string[] {
  const found = db.pragma(`integrity_check(${identifier(table)})`) as { integrity_check: string }[];
  return found.map((row) => row.integrity_check).filter((words) => words !== 'ok');
}

/** Runs what touches nothing but the index: damage that it meets is told apart by its code. */
export function inIndex<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw isDamage(error) ? Object.assign(error as Error, { code: OF_INDEX }) : error;
  }
}

/** @throws CollateError archive-damaged */
export function assertSound(db: Connection): void {
  if (damageOf(db) !== 'archive') return;
  throw new CollateError(
    'archive-damaged',
    'The archive is damaged, so nothing more is written to it. Nothing was changed. It can still be read and exported: copy it to a safe place, then run the check.',
  );
}
