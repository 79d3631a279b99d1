/** What an archive holds under a key: its id, and marks that parts of the program set. */
import { type Connection, cellOf, prepared } from './connection.ts';

/** Set once everything is in the sample archive. A sample whose creation was interrupted is created again. */
export const SAMPLE_COMPLETE = 'sample_complete';

export function archiveValue(db: Connection, key: string): string | null {
  return cellOf<string>(db, 'SELECT value FROM archive WHERE key = ?', key) ?? null;
}

export function setArchiveValue(db: Connection, key: string, value: string): void {
  prepared(
    db,
    'INSERT INTO archive (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, value);
}
