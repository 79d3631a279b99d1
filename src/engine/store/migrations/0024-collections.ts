import type { Migration } from './migration.ts';

/** Collections: saved searches are one kind; the other holds articles chosen by hand. */
export const collections: Migration = {
  version: 24,
  sql: `
-- A collection is kept up to date by its search; without one, its articles are in collected.
CREATE TABLE collection (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  text TEXT,
  filters TEXT,
  created_at TEXT NOT NULL,
  CHECK ((text IS NULL) = (filters IS NULL))
) STRICT;
CREATE TABLE collected (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  collection_id INTEGER NOT NULL REFERENCES collection,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  UNIQUE (collection_id, article_id)
) STRICT;
CREATE INDEX collected_article ON collected (article_id);
INSERT INTO collection (id, uuid, name, text, filters, created_at)
  SELECT id, uuid, name, text, filters, created_at FROM saved_search;
-- The ids of removed searches are not given again, because undo can bring those back.
DELETE FROM sqlite_sequence WHERE name = 'collection';
UPDATE sqlite_sequence SET name = 'collection' WHERE name = 'saved_search';
UPDATE change SET table_name = 'collection' WHERE table_name = 'saved_search';
DROP TABLE saved_search;
`,
};
