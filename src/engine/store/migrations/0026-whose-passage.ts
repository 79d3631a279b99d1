import type { Migration } from './migration.ts';

/** As form 19 has it, but an origin is not read whole for each passage: left to itself, SQLite begins with the articles of the origin. */
export const whosePassage: Migration = {
  version: 26,
  sql: `
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
         AND NOT EXISTS (SELECT 1 FROM own_passages own CROSS JOIN article x ON x.id = own.other_id
           WHERE own.article_id = e.article_id AND x.origin_id = o.origin_id)
       ORDER BY coalesce(o.published_sort, 9e18), o.id LIMIT 1),
      a.id) AS from_id
    FROM evidence e JOIN article a ON a.id = e.article_id
      LEFT JOIN carried_evidence p ON p.evidence_id = e.id AND p.revision_id = e.revision_id) placed
  JOIN article whose ON whose.id = placed.from_id;
`,
};
