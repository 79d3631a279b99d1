import type { Migration } from './migration.ts';

/** Sources of a close name that the analyst said are two. */
export const sourcesApart: Migration = {
  version: 7,
  sql: `
-- The one with the lower number first.
CREATE TABLE source_apart (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  at TEXT NOT NULL,
  UNIQUE (source_id, other_id),
  CHECK (source_id < other_id)
) STRICT;
CREATE INDEX source_apart_other ON source_apart (other_id);
`,
};
