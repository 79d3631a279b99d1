import type { Migration } from './migration.ts';

/** The words of many articles go into the vocabulary's log once a batch, beside how many of them have each. */
export const wordsOfABatch: Migration = {
  version: 16,
  // Null where each line of `changes` has its own number: sorted ones, and those of before.
  sql: `
ALTER TABLE term_log ADD COLUMN counts BLOB;
`,
};
