import type { Migration } from './migration.ts';

/** The analyst's translation of a passage. */
export const translations: Migration = {
  version: 17,
  // Null where there is none: rows in the log of acts from before have none either.
  sql: 'ALTER TABLE evidence ADD COLUMN translation TEXT;',
};
