import type { Migration } from './migration.ts';

/** The analyst's word on a passage that stands in an earlier article too: it is the later one's own reporting. */
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

-- from_id: the article whose reporting a passage is, the earliest published that it was copied from or its own.
DROP VIEW evidence_origin;
CREATE VIEW evidence_origin AS
  SELECT placed.evidence_id, placed.from_id, whose.origin_id
  FROM (
    SELECT e.id AS evidence_id, coalesce(
      (SELECT o.id FROM copied_run c JOIN article o ON o.id = c.other_id
       WHERE c.article_id = e.article_id AND c.start_at <= e.start_at AND c.end_at >= e.end_at
         AND (coalesce(o.published_sort, 9e18), o.id) < (coalesce(a.published_sort, 9e18), a.id)
         AND NOT EXISTS (SELECT 1 FROM own_passages p JOIN article x ON x.id = p.other_id
           WHERE p.article_id = e.article_id AND x.origin_id = o.origin_id)
       ORDER BY coalesce(o.published_sort, 9e18), o.id LIMIT 1),
      a.id) AS from_id
    FROM evidence e JOIN article a ON a.id = e.article_id) placed
  JOIN article whose ON whose.id = placed.from_id;
`,
};
