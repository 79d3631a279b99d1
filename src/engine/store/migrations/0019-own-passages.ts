import type { Migration } from './migration.ts';

/** The analyst's word on a passage that stands in an earlier article too; and passages found where they stand in the text that copies were found in. */
export const ownPassages: Migration = {
  version: 19,
  sql: `
-- What article_id shares with the origin of other_id counts for its own.
CREATE TABLE own_passages (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  at TEXT NOT NULL,
  UNIQUE (article_id, other_id)
) STRICT;
CREATE INDEX own_passages_other ON own_passages (other_id);

-- Where evidence that was marked in an earlier text stands in the one that copied runs are told of; null: nowhere for certain.
CREATE TABLE carried_evidence (
  evidence_id INTEGER PRIMARY KEY REFERENCES evidence ON DELETE CASCADE,
  -- Of the mark: one that was moved since is where it was moved to.
  revision_id INTEGER NOT NULL,
  start_at INTEGER,
  end_at INTEGER
) STRICT;
CREATE TRIGGER evidence_to_origins AFTER INSERT ON evidence
  WHEN new.revision_id <> (SELECT max(id) FROM revision WHERE article_id = new.article_id)
  BEGIN
    INSERT INTO origin_queue (article_id) VALUES (new.article_id)
    ON CONFLICT (article_id) DO UPDATE SET turn = turn + 1;
  END;
CREATE TRIGGER moved_evidence_to_origins AFTER UPDATE OF revision_id ON evidence
  WHEN new.revision_id <> (SELECT max(id) FROM revision WHERE article_id = new.article_id)
  BEGIN
    INSERT INTO origin_queue (article_id) VALUES (new.article_id)
    ON CONFLICT (article_id) DO UPDATE SET turn = turn + 1;
  END;
INSERT OR IGNORE INTO origin_queue (article_id)
  SELECT DISTINCT article_id FROM evidence e
  WHERE revision_id <> (SELECT max(id) FROM revision r WHERE r.article_id = e.article_id);

-- from_id: the article whose reporting a passage is, the earliest published that it was copied from or its own.
DROP VIEW evidence_origin;
CREATE VIEW evidence_origin AS
  SELECT placed.evidence_id, placed.from_id, whose.origin_id
  FROM (
    SELECT e.id AS evidence_id, coalesce(
      (SELECT o.id FROM copied_run c JOIN article o ON o.id = c.other_id
       WHERE c.article_id = e.article_id
         AND c.start_at <= CASE WHEN p.evidence_id IS NULL THEN e.start_at ELSE p.start_at END
         AND c.end_at >= CASE WHEN p.evidence_id IS NULL THEN e.end_at ELSE p.end_at END
         AND (coalesce(o.published_sort, 9e18), o.id) < (coalesce(a.published_sort, 9e18), a.id)
         AND NOT EXISTS (SELECT 1 FROM own_passages own JOIN article x ON x.id = own.other_id
           WHERE own.article_id = e.article_id AND x.origin_id = o.origin_id)
       ORDER BY coalesce(o.published_sort, 9e18), o.id LIMIT 1),
      a.id) AS from_id
    FROM evidence e JOIN article a ON a.id = e.article_id
      LEFT JOIN carried_evidence p ON p.evidence_id = e.id AND p.revision_id = e.revision_id) placed
  JOIN article whose ON whose.id = placed.from_id;
`,
};
