/** The data of the matrix: what each column holds in the date range, and each claim's evidence under it. */
import type { MATRIX_COLUMNS } from '../../../contract/model/comparing/matrix.ts';
import type { Credibility, Reliability, Stance } from '../../../contract/model/values.ts';
import { LAST_DAY, WRITTEN_DAY } from '../articles/published-days.ts';
import { decompressPieces } from '../articles/texts.ts';
import { type Connection, columnOf, idList, rowsOf } from '../connection.ts';
import { firstOfOrigin } from '../origins/origins.ts';
import { isWithin } from './within.ts';

export type MatrixBy = (typeof MATRIX_COLUMNS)[number];

/** Days of publication in EDTF, both included; null leaves that end open. */
interface PublishedSpan {
  readonly from: string | null;
  readonly to: string | null;
}

export interface MatrixRange extends PublishedSpan {
  /** The only articles that count, as a list of ids for SQL; null: all of the archive. */
  readonly within: string | null;
}

export interface MatrixColumn {
  readonly columnId: number;
  readonly name: string;
  /** Of an origin's first article; empty for other columns. */
  readonly title: string;
  /** EDTF: when that was published. */
  readonly first: string | null;
  readonly reliability: Reliability | null;
  readonly originId: number | null;
  /** Counts only articles in the range. */
  readonly articles: number;
  readonly unread: number;
  readonly undated: number;
  /** EDTF date of the last article published; null if all are undated. */
  readonly latest: string | null;
  /** Among dates that give only a month or a year, the one that may reach latest; null if there is none. */
  readonly vague: string | null;
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
  /** EDTF. The earliest date among its evidence, inside or outside the range. */
  readonly firstSeen: string | null;
}

const COLUMN: Record<MatrixBy, string> = { source: 'a.source_id', article: 'a.id', origin: 'a.origin_id' };

/** A passage's origin is not always its article's: copied text counts for the origin it was copied from. */
const WITH_ORIGIN = 'JOIN evidence_origin eo ON eo.evidence_id = e.id';

const WITHIN = isWithin('a.id');

const IN_RANGE = `(a.published_sort IS NULL OR (
  (@from IS NULL OR ${LAST_DAY} >= @from) AND (@to IS NULL OR ${WRITTEN_DAY} <= @to || '~'))) AND ${WITHIN}`;

/** Returns the claims on which one of the articles bears, oldest first. */
export function claimsBornOn(db: Connection, { within }: MatrixRange): number[] {
  return columnOf(
    db,
    `SELECT id FROM claim WHERE @within IS NULL OR id IN
       (SELECT claim_id FROM evidence WHERE article_id IN (SELECT value FROM json_each(@within)))
     ORDER BY id`,
    { within },
  );
}

/** Returns those of the claims that are there, oldest first. */
export function matrixClaims(db: Connection, claimIds: readonly number[]): MatrixClaim[] {
  return rowsOf(
    db,
    `SELECT c.id AS claimId, c.statement, c.credibility,
       (SELECT a.published FROM evidence e JOIN article a ON a.id = e.article_id
        WHERE e.claim_id = c.id AND a.published_sort IS NOT NULL ORDER BY a.published_sort LIMIT 1) AS firstSeen
     FROM claim c WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id`,
    idList(claimIds),
  );
}

/** Returns evidence from articles in the range, earliest published first. */
export function matrixEvidence(
  db: Connection,
  by: MatrixBy,
  range: MatrixRange,
  claimIds: readonly number[],
): MatrixEvidence[] {
  return rowsOf(
    db,
    `SELECT e.id AS evidenceId, e.claim_id AS claimId, ${by === 'origin' ? 'eo.origin_id' : COLUMN[by]} AS columnId, e.stance
     FROM evidence e JOIN article a ON a.id = e.article_id ${by === 'origin' ? WITH_ORIGIN : ''}
     WHERE e.claim_id IN (SELECT value FROM json_each(@asked)) AND ${IN_RANGE}
     ORDER BY a.published_sort NULLS LAST, e.id`,
    { ...range, asked: idList(claimIds) },
  );
}

export interface CopyOfPassage {
  readonly claimId: number;
  readonly columnId: number;
  readonly articleId: number;
  readonly exact: string;
  readonly before: string;
  readonly after: string;
}

/** Pairs the claims' passages with articles in the range that were found to share text with the passages' articles. */
export function copiesOfPassages(
  db: Connection,
  by: MatrixBy,
  range: MatrixRange,
  claimIds: readonly number[],
): CopyOfPassage[] {
  return rowsOf(
    db,
    `WITH asked AS (SELECT id, claim_id, article_id, exact, before, after FROM evidence
       WHERE claim_id IN (SELECT value FROM json_each(@asked))),
     alike (id, other_id) AS (
       SELECT b.id, o.id FROM article b JOIN article o ON o.origin_id = b.origin_id
         WHERE b.id IN (SELECT article_id FROM asked) AND o.id <> b.id
       UNION SELECT article_id, other_id FROM copy_pair WHERE article_id IN (SELECT article_id FROM asked)
       UNION SELECT other_id, article_id FROM copy_pair WHERE other_id IN (SELECT article_id FROM asked))
     SELECT e.claim_id AS claimId, ${COLUMN[by]} AS columnId, a.id AS articleId, e.exact, e.before, e.after
     FROM asked e JOIN alike ON alike.id = e.article_id JOIN article a ON a.id = alike.other_id
     WHERE ${IN_RANGE} ORDER BY a.published_sort NULLS LAST, a.id, e.id`,
    { ...range, asked: idList(claimIds) },
  );
}

/** Returns the sources that have one of the articles. */
export function sourcesOfArticles(db: Connection, { within }: MatrixRange): number[] {
  return columnOf(
    db,
    `SELECT id FROM source WHERE EXISTS (SELECT 1 FROM article a WHERE a.source_id = source.id AND ${WITHIN})`,
    { within },
  );
}

/** Returns the articles or origins, among these articles, that bear on one of the claims, inside or outside the dates. */
export function columnsBearing(
  db: Connection,
  by: Exclude<MatrixBy, 'source'>,
  { within }: MatrixRange,
  claimIds: readonly number[],
): number[] {
  return columnOf(
    db,
    `SELECT DISTINCT ${by === 'origin' ? 'eo.origin_id' : 'a.id'}
     FROM evidence e JOIN article a ON a.id = e.article_id ${by === 'origin' ? WITH_ORIGIN : ''}
     WHERE e.claim_id IN (SELECT value FROM json_each(@asked)) AND ${WITHIN}`,
    { within, asked: idList(claimIds) },
  );
}

const NAME: Record<MatrixBy, string> = { source: 'name', article: 'title', origin: 'name' };

export function inOrderOfName(db: Connection, by: MatrixBy, columnIds: readonly number[]): number[] {
  return columnOf(
    db,
    `SELECT id FROM ${by} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY ${NAME[by]} COLLATE NOCASE, id`,
    idList(columnIds),
  );
}

const FIRST_ARTICLE: Record<MatrixBy, string> = {
  source: '\'\' AS title, NULL AS "first"',
  article: '\'\' AS title, NULL AS "first"',
  origin: 'opening.title, opening.published AS "first"',
};

const GRADED: Record<MatrixBy, string> = {
  source: 'c.reliability, NULL AS originId',
  article: '(SELECT s.reliability FROM source s WHERE s.id = c.source_id) AS reliability, c.origin_id AS originId',
  origin: 'NULL AS reliability, c.id AS originId',
};

/** Returns the columns in the order asked; unknown ids are left out. */
export function matrixColumns(
  db: Connection,
  by: MatrixBy,
  range: MatrixRange,
  columnIds: readonly number[],
): MatrixColumn[] {
  const column = COLUMN[by];
  // By source and without a range, the counts come from an index alone: 20,000 articles in 9 ms instead of 40.
  return rowsOf<MatrixColumn>(
    db,
    `WITH held AS (
       SELECT ${column} AS id, count(*) AS articles, sum(a.published_sort IS NULL) AS undated,
         count(*) - sum(EXISTS (SELECT 1 FROM article_read r WHERE r.article_id = a.id)) AS unread,
         max(a.published_sort) AS latest_sort
       FROM article a
       WHERE ${column} IN (SELECT value FROM json_each(@asked)) ${isOpen(range) ? '' : `AND ${IN_RANGE}`}
       GROUP BY 1)
     SELECT c.id AS columnId, coalesce(held.articles, 0) AS articles, coalesce(held.undated, 0) AS undated,
       coalesce(held.unread, 0) AS unread,
       (SELECT a.published FROM article a
        WHERE ${column} = c.id AND a.published_sort = held.latest_sort LIMIT 1) AS latest,
       (SELECT a.published FROM article a
        WHERE ${column} = c.id AND a.published_sort IS NOT NULL AND length(rtrim(a.published, '~')) < 10
          ${isOpen(range) ? '' : `AND ${IN_RANGE}`}
        ORDER BY rtrim(a.published, '~') || '~' DESC LIMIT 1) AS vague,
       c.${NAME[by]} AS name, ${GRADED[by]}, ${FIRST_ARTICLE[by]}
     FROM json_each(@asked) asked CROSS JOIN ${by} c ON c.id = asked.value LEFT JOIN held ON held.id = c.id
     ${by === 'origin' ? `LEFT JOIN article opening ON opening.id = ${firstOfOrigin('c.id')}` : ''}
     ORDER BY asked.key`,
    { ...range, asked: idList(columnIds) },
  );
}

function isOpen({ from, to, within }: MatrixRange): boolean {
  return from === null && to === null && within === null;
}

/** Returns the first and last day of publication among dated articles, as they are written. */
export function publishedSpan(db: Connection, { within }: MatrixRange): PublishedSpan {
  const among =
    within === null ? 'article' : '(SELECT * FROM article WHERE id IN (SELECT value FROM json_each(@within)))';
  const day = "rtrim(substr(published, 1, 10), '~')";
  // The ends are sought within 26 hours of the extremes, the most that time zones can separate the written day from the instant.
  const [span] = rowsOf<PublishedSpan>(
    db,
    `SELECT
       (SELECT min(${day}) FROM ${among}
        WHERE published_sort <= (SELECT min(published_sort) FROM ${among}) + 93600000) AS "from",
       (SELECT max(${day}) FROM ${among}
        WHERE published_sort >= (SELECT max(published_sort) FROM ${among}) - 93600000) AS "to"`,
    ...(within === null ? [] : [{ within }]),
  );
  return span ?? { from: null, to: null };
}

export interface ColumnText {
  readonly columnId: number;
  readonly revisionId: number;
  readonly words: number;
}

/** Returns the current texts of these columns' articles in the range that have at most `longest` words. */
export function shortTexts(
  db: Connection,
  by: MatrixBy,
  range: MatrixRange,
  columnIds: readonly number[],
  longest: number,
): ColumnText[] {
  return rowsOf(
    db,
    `SELECT ${COLUMN[by]} AS columnId, a.words,
       (SELECT max(r.id) FROM revision r WHERE r.article_id = a.id) AS revisionId
     FROM article a WHERE ${COLUMN[by]} IN (SELECT value FROM json_each(@asked)) AND a.words <= @longest AND ${IN_RANGE}`,
    { ...range, asked: idList(columnIds), longest },
  );
}

/** Returns what was set aside from each of these revisions. */
export function furnitureOf(
  db: Connection,
  revisionIds: readonly number[],
): { revisionId: number; furniture: string[] }[] {
  return rowsOf<{ id: number; furniture: Uint8Array }>(
    db,
    'SELECT id, furniture FROM revision WHERE id IN (SELECT value FROM json_each(?))',
    idList(revisionIds),
  ).map(({ id, furniture }) => ({ revisionId: id, furniture: decompressPieces(furniture) }));
}
