/**
 * The only MATCH queries. They rank in the index alone, since a join under ORDER BY bm25 takes seconds at 20,000 rows; only the few articles shown are read.
 */

import { type DateBound, publishedBefore, publishedFrom, WRITTEN_DAY } from '../articles/published-days.ts';
import { type Connection, prepared, rowsOf } from '../connection.ts';

/** A condition on an article. `match` is an FTS5 expression in which every token is quoted. */
export type HitFilter =
  | { readonly kind: 'match'; readonly match: string }
  | { readonly kind: 'ids'; readonly ids: readonly number[] }
  | { readonly kind: 'sources'; readonly ids: readonly number[] }
  | { readonly kind: 'languages'; readonly tags: readonly string[] }
  | { readonly kind: 'tags'; readonly ids: readonly number[] }
  | { readonly kind: 'published'; readonly from: DateBound | null; readonly to: DateBound | null }
  | { readonly kind: 'import'; readonly id: number }
  | { readonly kind: 'origin'; readonly id: number }
  | { readonly kind: 'has'; readonly what: 'claim' | 'mark' | 'tag' }
  | { readonly kind: 'read' }
  | { readonly kind: 'none' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly HitFilter[] }
  | { readonly kind: 'not'; readonly part: HitFilter };

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

interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

export function countHits(db: Connection, plan: HitPlan): number {
  const from = hitsSql(db, plan);
  return run(db, { text: `SELECT count(*) AS n FROM ${from.text}`, values: from.values })
    .pluck()
    .get(...from.values) as number;
}

/** Returns the best hits by bm25; ties go to the newest arrival. @param newest score only this many of the newest arrivals; null: all */
export function bestHits(
  db: Connection,
  plan: HitPlan & { match: string },
  newest: number | null,
  limit: number,
): ScoredHit[] {
  const from = hitsSql(db, plan);
  const scored = `SELECT fts.rowid AS id, ${SCORE} AS score FROM ${from.text}`;
  const text =
    newest === null
      ? `${scored} ORDER BY score DESC, fts.rowid DESC LIMIT ?`
      : `SELECT id, score FROM (${scored} ORDER BY fts.rowid DESC LIMIT ${newest}) ORDER BY score DESC, id DESC LIMIT ?`;
  return run(db, { text, values: from.values }).all(...from.values, limit) as ScoredHit[];
}

/** Returns hits below an id by arrival, newest first. */
export function newestArrivals(db: Connection, plan: HitPlan, below: number, offset: number, limit: number): number[] {
  const from = hitsSql(db, plan, `${plan.match === null ? 'a.id' : 'fts.rowid'} < ${INTEGER}`);
  const id = plan.match === null ? 'a.id' : 'fts.rowid';
  const text = `SELECT ${id} FROM ${from.text} ORDER BY ${id} DESC LIMIT ? OFFSET ?`;
  return run(db, { text, values: from.values })
    .pluck()
    .all(...from.values, below, limit, offset) as number[];
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
  const where = plan.where ? conditionSql(plan.where) : null;
  const { direction, condition: ofPart } = DATED_PARTS[part];
  const order = `ORDER BY a.published_sort ${direction}, a.id ${direction} LIMIT ? OFFSET ?`;
  const condition = `${where ? `(${where.text})` : '1'}${ofPart}`;
  const rest = [...(where?.values ?? []), limit, offset];
  if (plan.match === null) {
    const text = `SELECT a.id FROM article a INDEXED BY article_published WHERE ${condition} ${order}`;
    return run(db, { text, values: rest })
      .pluck()
      .all(...rest) as number[];
  }
  // With many hits, walk the dates and stop when the page is full; with few, look up the dates of the hits.
  const text =
    total > SELECTIVE / 4
      ? `SELECT a.id FROM article a INDEXED BY article_published
         WHERE +a.id IN (SELECT rowid FROM fts WHERE fts MATCH ?) AND ${condition} ${order}`
      : `SELECT a.id FROM (SELECT rowid AS id FROM fts WHERE fts MATCH ?) hit CROSS JOIN article a ON a.id = hit.id
         WHERE ${condition} ${order}`;
  return run(db, { text, values: rest })
    .pluck()
    .all(plan.match, ...rest) as number[];
}

/** Returns all hits in order of arrival. */
export function allHits(db: Connection, plan: HitPlan): number[] {
  const from = hitsSql(db, plan);
  const id = plan.match === null ? 'a.id' : 'fts.rowid';
  const text = `SELECT ${id} FROM ${from.text} ORDER BY ${id}`;
  return run(db, { text, values: from.values })
    .pluck()
    .all(...from.values) as number[];
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
  return run(db, { text, values: hits.values }).all(...hits.values) as FacetRow[];
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
  return run(db, { text, values: hits.values }).all(...hits.values) as { tag: string; articles: number }[];
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
  return run(db, { text, values: hits.values }).all(...hits.values) as ReturnType<typeof collectionRows>;
}

export function bothFilters(left: HitFilter | null, right: HitFilter | null): HitFilter | null {
  if (!left || !right) return left ?? right;
  return { kind: 'and', parts: [left, right] };
}

/** Returns a FROM clause for the hits: over the index if anything is to be matched, otherwise over the articles. */
function hitsSql(db: Connection, plan: HitPlan, more = ''): Sql {
  const and = more ? ` AND ${more}` : '';
  const where = plan.where ? conditionSql(plan.where) : null;
  if (plan.match === null) {
    return { text: `article a WHERE ${where ? `(${where.text})` : '1'}${and}`, values: where?.values ?? [] };
  }
  if (!where) return { text: `fts WHERE fts MATCH ?${and}`, values: [plan.match] };
  const condition = isSelective(db, where)
    ? `+fts.rowid IN (SELECT a.id FROM article a WHERE ${where.text})`
    : `EXISTS (SELECT 1 FROM article a WHERE a.id = fts.rowid AND (${where.text}))`;
  return { text: `fts WHERE fts MATCH ? AND ${condition}${and}`, values: [plan.match, ...where.values] };
}

/** Returns a FROM clause for the hits over the articles. */
function articlesSql(plan: HitPlan, among?: string): Sql {
  const where = plan.where ? conditionSql(plan.where) : null;
  const conditions = [
    ...(plan.match === null ? [] : ['a.id IN (SELECT rowid FROM fts WHERE fts MATCH ?)']),
    ...(among ? [`a.id IN ${among}`] : []),
    ...(where ? [`(${where.text})`] : []),
  ];
  return {
    text: `article a${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}`,
    values: [...(plan.match === null ? [] : [plan.match]), ...(where?.values ?? [])],
  };
}

function isSelective(db: Connection, where: Sql): boolean {
  const text = `SELECT count(*) FROM (SELECT 1 FROM article a WHERE ${where.text} LIMIT ${SELECTIVE + 1})`;
  return (
    (db
      .prepare(text)
      .pluck()
      .get(...where.values) as number) <= SELECTIVE
  );
}

function run(db: Connection, sql: Sql) {
  // SQL with conditions comes in too many shapes to be worth caching.
  return sql.values.length <= 1 ? prepared(db, sql.text) : db.prepare(sql.text);
}

function conditionSql(filter: HitFilter): Sql {
  switch (filter.kind) {
    case 'match':
      return { text: 'a.id IN (SELECT rowid FROM fts WHERE fts MATCH ?)', values: [filter.match] };
    case 'ids':
      return among('a.id', filter.ids);
    case 'sources':
      return among('a.source_id', filter.ids);
    case 'languages':
      return languagesSql(filter.tags);
    case 'tags':
      return {
        text: `a.id IN (SELECT article_id FROM tagging WHERE tag_id IN (SELECT value FROM json_each(?))
          AND article_id IS NOT NULL)`,
        values: [JSON.stringify(filter.ids)],
      };
    case 'published':
      return publishedSql(filter.from, filter.to);
    case 'import':
      return { text: 'a.import_id = ?', values: [filter.id] };
    case 'origin':
      return { text: 'a.origin_id = ?', values: [filter.id] };
    case 'has':
      return { text: HAS_SQL[filter.what], values: [] };
    case 'read':
      return { text: 'a.id IN (SELECT article_id FROM article_read)', values: [] };
    case 'none':
      return { text: '0', values: [] };
    case 'not': {
      const part = conditionSql(filter.part);
      return { text: `NOT coalesce(${part.text}, 0)`, values: part.values };
    }
    default: {
      const parts = filter.parts.map(conditionSql);
      const neutral = filter.kind === 'and' ? '1' : '0';
      return {
        text: parts.map(({ text }) => `(${text})`).join(filter.kind === 'and' ? ' AND ' : ' OR ') || neutral,
        values: parts.flatMap(({ values }) => values),
      };
    }
  }
}

const HAS_SQL = {
  claim: 'a.id IN (SELECT article_id FROM evidence WHERE claim_id IS NOT NULL)',
  mark: 'a.id IN (SELECT article_id FROM evidence)',
  tag: 'a.id IN (SELECT article_id FROM tagging WHERE article_id IS NOT NULL)',
};

function among(column: string, ids: readonly number[]): Sql {
  return { text: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(ids)] };
}

/** A tag includes its subtags: uk finds uk-UA. 'und' stands for articles of unknown language. */
function languagesSql(tags: readonly string[]): Sql {
  const texts = tags.map((tag) =>
    tag === 'und' ? 'a.language IS NULL' : '(a.language = ? OR (a.language >= ? AND a.language < ?))',
  );
  const values = tags.flatMap((tag) => (tag === 'und' ? [] : [tag, `${tag}-`, `${tag}.`]));
  return { text: texts.join(' OR ') || '0', values };
}

function publishedSql(from: DateBound | null, to: DateBound | null): Sql {
  const parts = [...(from === null ? [] : [publishedFrom(from)]), ...(to === null ? [] : [publishedBefore(to)])];
  return {
    text: ['a.published_sort IS NOT NULL', ...parts.map(({ text }) => text)].join(' AND '),
    values: parts.flatMap(({ values }) => values),
  };
}
