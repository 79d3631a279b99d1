/** What the matrix is made of: what each column has in the range, and each claim's evidence under it. */
import type { MATRIX_COLUMNS } from '../../contract/model/matrix.ts';
import type { Credibility, Reliability, Stance } from '../../contract/model/values.ts';
import { type Connection, idList, rowsOf } from './connection.ts';

export type MatrixBy = (typeof MATRIX_COLUMNS)[number];

/** Published days as EDTF, both included; null is open. */
export interface MatrixRange {
  readonly from: string | null;
  readonly to: string | null;
}

export interface MatrixColumn {
  readonly columnId: number;
  readonly name: string;
  readonly reliability: Reliability | null;
  readonly originId: number | null;
  /** Of the articles in the range. */
  readonly articles: number;
  readonly unread: number;
  readonly undated: number;
  /** EDTF of the last one published; null where all are undated. */
  readonly latest: string | null;
}

export interface MatrixEvidence {
  readonly evidenceId: number;
  readonly claimId: number;
  readonly columnId: number;
  readonly stance: Stance;
}

export interface MatrixClaim {
  readonly claimId: number;
  readonly statement: string;
  readonly credibility: Credibility | null;
  /** The earliest date among its evidence, in or out of the range; EDTF. */
  readonly firstSeen: string | null;
}

const COLUMN: Record<MatrixBy, string> = { source: 'a.source_id', article: 'a.id', origin: 'a.origin_id' };

// Days as they are written, in the zone of the text. "~" stands after every digit and dash: it makes a month or a year
// reach to its end.
const IN_RANGE = `(a.published_sort IS NULL OR (
  (@from IS NULL OR rtrim(substr(a.published, 1, 10), '~') || '~' >= @from)
  AND (@to IS NULL OR rtrim(substr(a.published, 1, 10), '~') <= @to || '~')))`;

/** All claims, or those asked for; oldest first. */
export function matrixClaims(db: Connection, claimIds: readonly number[] | null): MatrixClaim[] {
  return rowsOf(
    db,
    `SELECT c.id AS claimId, c.statement, c.credibility,
       (SELECT a.published FROM evidence e JOIN article a ON a.id = e.article_id
        WHERE e.claim_id = c.id AND a.published_sort IS NOT NULL ORDER BY a.published_sort LIMIT 1) AS firstSeen
     FROM claim c WHERE @asked IS NULL OR c.id IN (SELECT value FROM json_each(@asked)) ORDER BY c.id`,
    { asked: claimIds && idList(claimIds) },
  );
}

/** Of articles in the range, first published first. */
export function matrixEvidence(
  db: Connection,
  by: MatrixBy,
  range: MatrixRange,
  claimIds: readonly number[],
): MatrixEvidence[] {
  return rowsOf(
    db,
    `SELECT e.id AS evidenceId, e.claim_id AS claimId, ${COLUMN[by]} AS columnId, e.stance
     FROM evidence e JOIN article a ON a.id = e.article_id
     WHERE e.claim_id IN (SELECT value FROM json_each(@asked)) AND ${IN_RANGE}
     ORDER BY a.published_sort NULLS LAST, e.id`,
    { ...range, asked: idList(claimIds) },
  );
}

const NAMED: Record<MatrixBy, string> = {
  source: 's.name, s.reliability, NULL AS originId FROM held JOIN source s ON s.id = held.columnId',
  article: `n.title AS name, s.reliability, n.origin_id AS originId
    FROM held JOIN article n ON n.id = held.columnId JOIN source s ON s.id = n.source_id`,
  origin: 'o.name, NULL AS reliability, o.id AS originId FROM held JOIN origin o ON o.id = held.columnId',
};

/** By name. Every source; of articles and origins those that speak on one of the claims, for the rest have no bearing. */
export function matrixColumns(
  db: Connection,
  by: MatrixBy,
  range: MatrixRange,
  claimIds: readonly number[],
): MatrixColumn[] {
  const speaking = `AND ${COLUMN[by]} IN (SELECT ${COLUMN[by]} FROM evidence e JOIN article a ON a.id = e.article_id
    WHERE e.claim_id IN (SELECT value FROM json_each(@asked)))`;
  return rowsOf<MatrixColumn & { latest_sort: number | null }>(
    db,
    `WITH held AS (
       SELECT ${COLUMN[by]} AS columnId, sum(${IN_RANGE}) AS articles,
         sum(${IN_RANGE} AND NOT EXISTS (SELECT 1 FROM article_read r WHERE r.article_id = a.id)) AS unread,
         sum(a.published_sort IS NULL) AS undated,
         max(CASE WHEN ${IN_RANGE} THEN a.published_sort END) AS latest_sort, a.published AS latest
       FROM article a WHERE @asked IS NOT NULL ${by === 'source' ? '' : speaking} GROUP BY 1)
     SELECT held.*, ${NAMED[by]}
     ORDER BY name COLLATE NOCASE, held.columnId`,
    { ...range, asked: idList(claimIds) },
  ).map(({ latest_sort, latest, ...column }) => ({ ...column, latest: latest_sort === null ? null : latest }));
}

/** The first and the last published day of all dated articles, as they are written. */
export function publishedSpan(db: Connection): MatrixRange {
  const day = "rtrim(substr(published, 1, 10), '~')";
  // Ends are looked for within a day and two hours: as far as zones may part what is written from what is meant.
  const [span] = rowsOf<MatrixRange>(
    db,
    `SELECT
       (SELECT min(${day}) FROM article
        WHERE published_sort <= (SELECT min(published_sort) FROM article) + 93600000) AS "from",
       (SELECT max(${day}) FROM article
        WHERE published_sort >= (SELECT max(published_sort) FROM article) - 93600000) AS "to"`,
  );
  return span ?? { from: null, to: null };
}
