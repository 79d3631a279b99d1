import type { Migration } from './migration.ts';

/** Records which origin each joined one went into, so that saved searches for it find its articles. */
export const joinedOrigins: Migration = {
  version: 21,
  sql: `
-- from_id: an origin that no article rests on any more. Undoing the join deletes the row.
CREATE TABLE origin_joined (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  from_id INTEGER NOT NULL UNIQUE,
  into_id INTEGER NOT NULL
) STRICT;
-- For earlier joins the log tells which articles rested on the origin.
INSERT OR IGNORE INTO origin_joined (from_id, into_id)
  SELECT c.before ->> 'origin_id', a.origin_id FROM change c JOIN article a ON a.id = c.row_id
  WHERE c.table_name = 'article' AND c.before ->> 'origin_id' NOT IN (SELECT id FROM origin)
  ORDER BY c.id DESC;
`,
};
