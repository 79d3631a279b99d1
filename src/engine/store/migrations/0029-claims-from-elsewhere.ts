import type { Migration } from './migration.ts';

/** The id that a claim has where it was imported from. */
export const claimsFromElsewhere: Migration = {
  version: 29,
  // Null where there is none: rows in the log of acts from before have none either.
  sql: 'ALTER TABLE claim ADD COLUMN external_id TEXT;',
};
