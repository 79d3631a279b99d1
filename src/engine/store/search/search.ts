/**
 * The only MATCH queries. They rank in the index alone, since a join under ORDER BY bm25 takes seconds at 20,000 rows; only the few articles shown are read.
 */

import { WRITTEN_DAY } from '../articles/published-days.ts';
import { type Connection, prepared, rowsOf, type Statement } from '../connection.ts';
import { bothFilters, conditionSql, type HitFilter, type Sql } from './hit-filter.ts';

/** An article is a hit if it matches and meets `where`; null means no condition. */
export interface HitPlan {
  readonly match: string | null;
  readonly where: HitFilter | null;
}

export interface ScoredHit {
  readonly id: number;
  /** Greater is better. */
  readonly score: number;
}

/** The weight of a word in the title (cranfield nDCG@10: weight 1 .361, 2 .369, 3 .376, 5 .376). */
const TITLE_WEIGHT = 3;
const SCORE = `-bm25(fts, ${TITLE_WEIGHT}.0, 1.0)`;
/** Numbers are bound as REAL, by which FTS5 would not narrow the rows it goes through. */
const INTEGER = 'CAST(? AS INTEGER)';
/** Up to this number, the articles that meet a condition are listed first; beyond it, each hit is looked up instead. */
const SELECTIVE = 20_000;

export function countHits(db: Connection, plan: HitPlan): number {
  const { from, values } = hitsSql(db, plan);
  return idsOf(db, { text: `SELECT count(*) FROM ${from}`, values })[0] as number;
}

/** Returns the best hits by bm25; ties go to the newest arrival. @param newest score only this many of the newest arrivals; null: all */
export function bestHits(
  db: Connection,
  plan: HitPlan & { match: string },
  newest: number | null,
  limit: number,
): ScoredHit[] {
  const { from, values } = hitsSql(db, plan);
  const scored = `SELECT fts.rowid AS id, ${SCORE} AS score FROM ${from}`;
  const text =
    newest === null
      ? `${scored} ORDER BY score DESC, fts.rowid DESC LIMIT ?`
      : `SELECT id, score FROM (${scored} ORDER BY fts.rowid DESC LIMIT ${newest}) ORDER BY score DESC, id DESC LIMIT ?`;
  return statementOf(db, { text, values }).all(...values, limit) as ScoredHit[];
}

/** Returns hits below an id by arrival, newest first. */
export function newestArrivals(db: Connection, plan: HitPlan, below: number, offset: number, limit: number): number[] {
  const { id, from, values } = hitsSql(db, plan);
  const text = `SELECT ${id} FROM ${from} AND ${id} < ${INTEGER} ORDER BY ${id} DESC LIMIT ? OFFSET ?`;
  return idsOf(db, { text, values }, below, limit, offset);
}

/** Returns all hits in order of arrival. */
export function allHits(db: Connection, plan: HitPlan): number[] {
  const { id, from, values } = hitsSql(db, plan);
  return idsOf(db, { text: `SELECT ${id} FROM ${from} ORDER BY ${id}`, values });
}

interface Slice {
  readonly offset: number;
  readonly limit: number;
}

/** Returns hits by date of publication, undated ones last in either order. @param total the number of hits */
export function datedHits(
  db: Connection,
  plan: HitPlan,
  order: 'newest' | 'oldest',
  total: number,
  { offset, limit }: Slice,
): number[] {
  if (order === 'newest') return datedPart(db, plan, 'all, newest first', total, { offset, limit });
  const dated = countHits(db, { match: plan.match, where: bothFilters(plan.where, DATED) });
  const first = datedPart(db, plan, 'dated, oldest first', total, { offset, limit });
  if (first.length === limit) return first;
  const rest = { offset: Math.max(0, offset - dated), limit: limit - first.length };
  return [...first, ...datedPart(db, plan, 'undated', total, rest)];
}

const DATED: HitFilter = { kind: 'published', from: null, to: null };

const DATED_PARTS = {
  'all, newest first': { direction: 'DESC', condition: '' },
  'dated, oldest first': { direction: 'ASC', condition: ' AND a.published_sort IS NOT NULL' },
  undated: { direction: 'ASC', condition: ' AND a.published_sort IS NULL' },
} as const;

function datedPart(
  db: Connection,
  plan: HitPlan,
  part: keyof typeof DATED_PARTS,
  total: number,
  { offset, limit }: Slice,
): number[] {
  const where = whereSql(plan);
  const { direction, condition } = DATED_PARTS[part];
  const text = `SELECT a.id FROM ${datedSql(plan, total)} ${where.text}${condition}
    ORDER BY a.published_sort ${direction}, a.id ${direction} LIMIT ? OFFSET ?`;
  return idsOf(db, { text, values: [...matchValues(plan), ...where.values] }, limit, offset);
}

/** With many hits, walks the dates and stops when the page is full; with few, looks up the dates of the hits. */
function datedSql({ match }: HitPlan, total: number): string {
  if (match === null) return 'article a INDEXED BY article_published WHERE';
  return total > SELECTIVE / 4
    ? 'article a INDEXED BY article_published WHERE +a.id IN (SELECT rowid FROM fts WHERE fts MATCH ?) AND'
    : '(SELECT rowid AS id FROM fts WHERE fts MATCH ?) hit CROSS JOIN article a ON a.id = hit.id WHERE';
}

/** Returns which of these articles match. */
export function matchingAmong(db: Connection, match: string, ids: readonly number[]): Set<number> {
  return new Set(rowsAmong<{ id: number }>(db, 'rowid AS id', match, ids).map(({ id }) => id));
}

/** Ranks these articles by how well they match, best first. Articles that contain nothing of `match` are left out. */
export function bestAmong(db: Connection, match: string, ids: readonly number[]): ScoredHit[] {
  return rowsAmong<ScoredHit>(db, `rowid AS id, ${SCORE} AS score`, match, ids).sort(
    (a, b) => b.score - a.score || b.id - a.id,
  );
}

/** Goes from the newest down; in the other direction FTS5 would first go through everything older. */
function rowsAmong<Row>(db: Connection, columns: string, match: string, ids: readonly number[]): Row[] {
  if (ids.length === 0) return [];
  return rowsOf<Row>(
    db,
    `SELECT ${columns} FROM fts WHERE fts MATCH ? AND rowid BETWEEN ${INTEGER} AND ${INTEGER}
       AND +rowid IN (SELECT value FROM json_each(?)) ORDER BY rowid DESC`,
    match,
    Math.min(...ids),
    Math.max(...ids),
    JSON.stringify(ids),
  );
}

interface FacetRow {
  readonly value: number | string | null;
  readonly articles: number;
}

export type FacetColumn = 'source_id' | 'language' | 'import_id' | 'published_day';

/** Counts the hits for each value of a column. `published_day` is the day, month or year as written; null for undated. */
export function facetRows(db: Connection, plan: HitPlan, column: FacetColumn): FacetRow[] {
  const value = column === 'published_day' ? `iif(a.published_sort IS NULL, NULL, ${WRITTEN_DAY})` : `a.${column}`;
  const hits = articlesSql(plan);
  const text = `SELECT ${value} AS value, count(*) AS articles FROM ${hits.text} GROUP BY 1 ORDER BY 2 DESC, 1`;
  return statementOf(db, { text, values: hits.values }).all(...hits.values) as FacetRow[];
}

/** Counts the hits that meet one more condition. */
export function countNarrowed(db: Connection, plan: HitPlan, also: HitFilter): number {
  return countHits(db, { match: plan.match, where: bothFilters(plan.where, also) });
}

/** Counts the hits with each tag. */
export function tagRows(db: Connection, plan: HitPlan): { tag: string; articles: number }[] {
  const hits = articlesSql(plan, '(SELECT DISTINCT article_id AS id FROM tagging WHERE article_id IS NOT NULL)');
  const text = `SELECT t.name AS tag, count(*) AS articles FROM tagging g JOIN tag t ON t.id = g.tag_id
    WHERE g.article_id IN (SELECT a.id FROM ${hits.text}) GROUP BY t.id ORDER BY articles DESC, tag`;
  return statementOf(db, { text, values: hits.values }).all(...hits.values) as { tag: string; articles: number }[];
}

/** Counts the hits in each collection whose articles are chosen by hand, also where there are none. */
export function collectionRows(
  db: Connection,
  plan: HitPlan,
): { collectionId: number; name: string; articles: number }[] {
  const hits = articlesSql(plan, '(SELECT article_id FROM collected)');
  const text = `SELECT c.id AS collectionId, c.name, count(hit.id) AS articles FROM collection c
    LEFT JOIN collected m ON m.collection_id = c.id
    LEFT JOIN (SELECT a.id FROM ${hits.text}) hit ON hit.id = m.article_id
    WHERE c.text IS NULL GROUP BY c.id ORDER BY articles DESC, c.name`;
  return statementOf(db, { text, values: hits.values }).all(...hits.values) as ReturnType<typeof collectionRows>;
}

interface HitsSql {
  /** The column of the article's id. */
  readonly id: string;
  /** A FROM clause with its conditions, to which more can be added. */
  readonly from: string;
  readonly values: readonly unknown[];
}

/** Reads the index if anything is to be matched, otherwise the articles. */
function hitsSql(db: Connection, plan: HitPlan): HitsSql {
  const where = whereSql(plan);
  const values = [...matchValues(plan), ...where.values];
  if (plan.match === null) return { id: 'a.id', from: `article a WHERE ${where.text}`, values };
  return { id: 'fts.rowid', from: `fts WHERE fts MATCH ?${plan.where ? ` AND ${hitMeets(db, where)}` : ''}`, values };
}

function hitMeets(db: Connection, where: Sql): string {
  return isSelective(db, where)
    ? `+fts.rowid IN (SELECT a.id FROM article a WHERE ${where.text})`
    : `EXISTS (SELECT 1 FROM article a WHERE a.id = fts.rowid AND ${where.text})`;
}

function isSelective(db: Connection, { text, values }: Sql): boolean {
  const counted = `SELECT count(*) FROM (SELECT 1 FROM article a WHERE ${text} LIMIT ${SELECTIVE + 1})`;
  return (idsOf(db, { text: counted, values })[0] as number) <= SELECTIVE;
}

/** Returns a FROM clause for the hits over the articles. */
function articlesSql(plan: HitPlan, among?: string): Sql {
  const where = whereSql(plan);
  const matches = plan.match === null ? '' : 'a.id IN (SELECT rowid FROM fts WHERE fts MATCH ?) AND ';
  const isAmong = among ? `a.id IN ${among} AND ` : '';
  return {
    text: `article a WHERE ${matches}${isAmong}${where.text}`,
    values: [...matchValues(plan), ...where.values],
  };
}

const matchValues = ({ match }: HitPlan): string[] => (match === null ? [] : [match]);

function whereSql({ where }: HitPlan): Sql {
  if (!where) return { text: '1', values: [] };
  const { text, values } = conditionSql(where);
  return { text: `(${text})`, values };
}

/** Returns the one column of all rows. @param more the values bound after those of the conditions */
function idsOf(db: Connection, sql: Sql, ...more: number[]): number[] {
  return statementOf(db, sql)
    .pluck()
    .all(...sql.values, ...more) as number[];
}

/** SQL with conditions comes in too many shapes to be worth caching. */
function statementOf(db: Connection, { text, values }: Sql): Statement {
  return values.length <= 1 ? prepared(db, text) : db.prepare(text);
}
