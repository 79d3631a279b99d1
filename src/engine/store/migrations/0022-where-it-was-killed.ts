import type { Migration } from './migration.ts';

/** Records how far a file had been read again when the program was killed: only a file that kills it at one place is to blame. */
export const whereItWasKilled: Migration = {
  version: 22,
  sql: `
-- Items of this attempt that were recorded by an earlier one.
ALTER TABLE import_file ADD COLUMN repeated INTEGER NOT NULL DEFAULT 0;
-- repeated, when the program was last killed.
ALTER TABLE import_file ADD COLUMN killed_at INTEGER NOT NULL DEFAULT 0;
`,
};
