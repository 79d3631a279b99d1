/** What the matrix is made of: the articles of each column, and each claim's evidence under them. */
import type { MATRIX_COLUMNS } from '../../contract/model/matrix.ts';
import type { Credibility, Stance } from '../../contract/model/values.ts';
import { type Connection, idList, rowsOf } from './connection.ts';

export type MatrixColumns = (typeof MATRIX_COLUMNS)[number];

export interface MatrixArticle {
  readonly columnId: number;
  readonly published: string | null;
  readonly isRead: boolean;
}

export interface MatrixColumn {
  readonly columnId: number;
  readonly name: string;
  readonly reliability: string | null;
  readonly originId: number | null;
}

export interface MatrixEvidence {
  readonly evidenceId: number;
  readonly claimId: number;
  readonly columnId: number;
  readonly stance: Stance;
  readonly published: string | null;
}

export interface MatrixClaim {
  readonly claimId: number;
  readonly statement: string;
  readonly credibility: Credibility | null;
}

const COLUMN: Record<MatrixColumns, string> = { source: 'a.source_id', article: 'a.id', origin: 'a.origin_id' };

const COLUMNS: Record<MatrixColumns, string> = {
  source: 'SELECT s.id AS columnId, s.name, s.reliability, NULL AS originId FROM source s WHERE s.id IN',
  article: `SELECT a.id AS columnId, a.title AS name, s.reliability, a.origin_id AS originId
    FROM article a JOIN source s ON s.id = a.source_id WHERE a.id IN`,
  origin: 'SELECT o.id AS columnId, o.name, NULL AS reliability, o.id AS originId FROM origin o WHERE o.id IN',
};

/** All claims, or those asked for; oldest first. */
export function matrixClaims(db: Connection, claimIds: readonly number[] | null): MatrixClaim[] {
  return rowsOf(
    db,
    `SELECT id AS claimId, statement, credibility FROM claim
     WHERE @asked IS NULL OR id IN (SELECT value FROM json_each(@asked)) ORDER BY id`,
    { asked: claimIds && idList(claimIds) },
  );
}

export function matrixEvidence(db: Connection, by: MatrixColumns, claimIds: readonly number[]): MatrixEvidence[] {
  return rowsOf(
    db,
    `SELECT e.id AS evidenceId, e.claim_id AS claimId, ${COLUMN[by]} AS columnId, e.stance, a.published
     FROM evidence e JOIN article a ON a.id = e.article_id
     WHERE e.claim_id IN (SELECT value FROM json_each(?)) ORDER BY a.published_sort NULLS LAST, e.id`,
    idList(claimIds),
  );
}

/** By name. */
export function matrixColumns(db: Connection, by: MatrixColumns, ids: readonly number[]): MatrixColumn[] {
  return rowsOf(db, `${COLUMNS[by]} (SELECT value FROM json_each(?)) ORDER BY 2 COLLATE NOCASE, 1`, idList(ids));
}

/** Every article under the columns asked for. */
export function matrixArticles(db: Connection, by: MatrixColumns, columnIds: readonly number[]): MatrixArticle[] {
  return rowsOf<{ columnId: number; published: string | null; isRead: 0 | 1 }>(
    db,
    `SELECT ${COLUMN[by]} AS columnId, a.published,
       EXISTS (SELECT 1 FROM article_read r WHERE r.article_id = a.id) AS isRead
     FROM article a WHERE ${COLUMN[by]} IN (SELECT value FROM json_each(?))`,
    idList(columnIds),
  ).map((row) => ({ ...row, isRead: row.isRead === 1 }));
}

/** The columns to show where none speaks yet or silence is to be seen: every source, article or origin. */
export function allColumnIds(db: Connection, by: MatrixColumns, limit: number): number[] {
  const table = { source: 'source', article: 'article', origin: 'origin' }[by];
  return rowsOf<{ id: number }>(db, `SELECT id FROM ${table} ORDER BY id LIMIT ?`, limit).map((row) => row.id);
}

/** The first and last day of all dated articles, as sort keys (milliseconds, UTC). */
export function publishedSpan(db: Connection): { from: string; to: string } | null {
  const ends = rowsOf<{ published: string }>(
    db,
    `SELECT published FROM (SELECT published, published_sort FROM article WHERE published_sort IS NOT NULL
        ORDER BY published_sort LIMIT 1)
     UNION ALL SELECT published FROM (SELECT published, published_sort FROM article WHERE published_sort IS NOT NULL
        ORDER BY published_sort DESC LIMIT 1)`,
  );
  const [first, last] = ends;
  return first && last ? { from: first.published, to: last.published } : null;
}
