import type { Migration } from './migration.ts';

/** Copies are found and told: fingerprints of texts, what waits to be compared, pairs, copied runs, proposals, decisions. */
export const origins: Migration = {
  version: 3,
  sql: `
-- Hashes of some of its runs of five words (see text/copies/fingerprint.ts), 32 bits each, little-endian; null until it was compared.
ALTER TABLE article_sketch ADD COLUMN fingerprint BLOB;
-- No reference to article: it would be looked up for every row. Rows go with the sketch (see fingerprints.ts).
CREATE TABLE fingerprint (
  hash INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (hash, article_id)
) STRICT, WITHOUT ROWID;

-- What waits to be compared. turn counts changes while it waits: only the row that was read is taken away.
CREATE TABLE origin_queue (
  article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  turn INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO origin_queue (article_id) SELECT id FROM article;

-- Of two articles, the one that was compared later first.
CREATE TABLE copy_pair (
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('near','partial')),
  jaccard REAL NOT NULL,
  containment REAL NOT NULL,
  PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_pair_other ON copy_pair (other_id);
-- The runs of partial pairs, told from both articles. Code points of the current revisions, half open.
CREATE TABLE copied_run (
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL CHECK (end_at > start_at),
  other_start INTEGER NOT NULL,
  other_end INTEGER NOT NULL,
  words INTEGER NOT NULL,
  PRIMARY KEY (article_id, other_id, start_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX copied_run_other ON copied_run (other_id);

-- A new text is compared anew, and so is what was compared with the old one.
CREATE TRIGGER revision_to_origins AFTER INSERT ON revision
  BEGIN
    INSERT INTO origin_queue (article_id) VALUES (new.article_id)
    ON CONFLICT (article_id) DO UPDATE SET turn = turn + 1;
    INSERT INTO origin_queue (article_id) SELECT article_id FROM copy_pair WHERE other_id = new.article_id
    ON CONFLICT (article_id) DO UPDATE SET turn = turn + 1;
  END;

-- Articles that the analyst joined or split off: the program leaves them where they are.
CREATE TABLE origin_decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL UNIQUE REFERENCES article ON DELETE CASCADE,
  at TEXT NOT NULL
) STRICT;
CREATE TABLE origin_proposal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('credit','relay')),
  name TEXT NOT NULL,
  words TEXT NOT NULL,
  start_at INTEGER,
  end_at INTEGER,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open','accepted','refused')),
  UNIQUE (article_id, name)
) STRICT;
CREATE INDEX origin_proposal_state ON origin_proposal (state, id);

-- What the log says of an article's origin follows the program, whose joins are no acts (see origin-groups.ts).
CREATE INDEX change_origin_before ON change (before ->> 'origin_id') WHERE table_name = 'article';
CREATE INDEX change_origin_after ON change (after ->> 'origin_id') WHERE table_name = 'article';

-- Whose reporting a passage is: within a run copied from an article that was published earlier, that article's.
CREATE VIEW evidence_origin AS
  SELECT e.id AS evidence_id, coalesce(
    (SELECT o.origin_id FROM copied_run c JOIN article o ON o.id = c.other_id
     WHERE c.article_id = e.article_id AND c.start_at <= e.start_at AND c.end_at >= e.end_at
       AND (coalesce(o.published_sort, 9e18), o.id) < (coalesce(a.published_sort, 9e18), a.id)
     ORDER BY coalesce(o.published_sort, 9e18), o.id LIMIT 1),
    a.origin_id) AS origin_id
  FROM evidence e JOIN article a ON a.id = e.article_id;
`,
};
