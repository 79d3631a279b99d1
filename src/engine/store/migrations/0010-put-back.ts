import type { Migration } from './migration.ts';

/** Pieces that a reader set aside and the analyst put back into the text. */
export const putBack: Migration = {
  version: 10,
  sql: `
-- Put in again whatever a newer reader draws. behind: the paragraph before it, null where it is the first.
CREATE TABLE put_back (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  words TEXT NOT NULL,
  behind TEXT,
  -- How many paragraphs stand before it.
  place INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX put_back_article ON put_back (article_id, id);

-- Null: the text as its reader drew it. Else the revision that it was made from, with pieces put back or set aside again.
ALTER TABLE revision ADD COLUMN drawn_id INTEGER REFERENCES revision;
-- It is looked for whenever a revision goes with its article.
CREATE INDEX revision_drawn ON revision (drawn_id) WHERE drawn_id IS NOT NULL;
`,
};
