import type { Migration } from './migration.ts';

/** Prints of articles go into the index many articles at a time. */
export const printLog: Migration = {
  version: 11,
  sql: `
-- Those that are not in \`fingerprint\` yet, packed as in article_sketch. What of them stands there already stands in both.
CREATE TABLE print_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL UNIQUE REFERENCES article ON DELETE CASCADE,
  prints BLOB NOT NULL
) STRICT;
`,
};
