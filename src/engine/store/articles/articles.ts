/** Articles as lists and the Article view show them, their read state, and the analyst's corrections to their metadata. */

import type {
  Article,
  ArticleHead,
  Correction,
  OriginalInfo,
  StanceCounts,
} from '../../../contract/model/articles/article.ts';
import type { FoundValue, MetadataField } from '../../../contract/model/metadata.ts';
import type { Reliability, Stance } from '../../../contract/model/values.ts';
import { evidenceOfArticle } from '../claims/evidence.ts';
import { collectionsOf } from '../collections/collections.ts';
import { type Connection, cellOf, countOf, firstMissing, idList, prepared, rowOf, rowsOf } from '../connection.ts';
import { versionsOf } from '../origins/versions.ts';
import { putBackPieces, setAsidePieces } from './moved-pieces.ts';
import { currentRevision, noSuchArticle } from './revisions.ts';
import { tagsOf } from './tags.ts';

type HeadRow = {
  id: number;
  external_id: string | null;
  title: string;
  byline: string | null;
  source_id: number;
  source: string;
  reliability: Reliability | null;
  language: string | null;
  published: string | null;
  imported_at: string;
  url: string | null;
  section: string | null;
  words: number;
  is_read: 0 | 1;
  origin_id: number;
  origin_name: string;
  origin_articles: number;
};

// The articles of an origin, of which there may be thousands, are counted once, not for each of them.
const HEADS_SQL = `
  WITH asked AS (SELECT key, value AS id FROM json_each(?)),
    shared AS MATERIALIZED (SELECT origin_id, count(*) AS articles FROM article
      WHERE origin_id IN (SELECT origin_id FROM article WHERE id IN (SELECT id FROM asked)) GROUP BY origin_id)
  SELECT a.id, a.external_id, a.title, a.byline, a.source_id, s.name AS source, s.reliability, a.language, a.published,
    a.imported_at, a.url, a.section, a.words,
    EXISTS (SELECT 1 FROM article_read r WHERE r.article_id = a.id) AS is_read,
    a.origin_id, o.name AS origin_name,
    shared.articles AS origin_articles
  FROM asked
  CROSS JOIN article a ON a.id = asked.id
  JOIN source s ON s.id = a.source_id
  JOIN origin o ON o.id = a.origin_id
  JOIN shared ON shared.origin_id = a.origin_id
  ORDER BY asked.key`;

const MARKS_SQL = `
  SELECT article_id, stance, count(*) AS n FROM evidence
  WHERE article_id IN (SELECT value FROM json_each(?)) GROUP BY article_id, stance`;

/** Returns the heads of these articles in the order asked. Unknown ids are left out; an id asked twice is returned twice. */
export function articleHeads(db: Connection, ids: readonly number[]): ArticleHead[] {
  if (ids.length === 0) return [];
  const asked = idList(ids);
  const marks = new Map<number, StanceCounts>();
  for (const row of rowsOf<{ article_id: number; stance: Stance; n: number }>(db, MARKS_SQL, asked)) {
    const counts = marks.get(row.article_id) ?? { supports: 0, disputes: 0, mentions: 0 };
    counts[row.stance] = row.n;
    marks.set(row.article_id, counts);
  }
  const tags = tagsOf(db, 'article_id', ids);
  return rowsOf<HeadRow>(db, HEADS_SQL, asked).map((row) => ({
    articleId: row.id,
    externalId: row.external_id,
    title: row.title,
    byline: row.byline,
    sourceId: row.source_id,
    source: row.source,
    reliability: row.reliability,
    language: row.language,
    published: row.published,
    imported: row.imported_at,
    url: row.url,
    section: row.section,
    words: row.words,
    read: row.is_read === 1,
    marks: marks.get(row.id) ?? { supports: 0, disputes: 0, mentions: 0 },
    tags: tags.get(row.id) ?? [],
    originId: row.origin_id,
    originName: row.origin_name,
    originArticles: row.origin_articles,
  }));
}

/** Returns the article as it is stored. @throws CollateError not-found */
export function articleById(db: Connection, articleId: number): Omit<Article, 'paywallLine'> {
  const [head] = articleHeads(db, [articleId]);
  if (!head) throw noSuchArticle(articleId);
  const revision = currentRevision(db, articleId);
  const dates = rowOf<{ updated: string | null; retrieved: string | null }>(
    db,
    'SELECT updated, retrieved FROM article WHERE id = ?',
    articleId,
  );
  return {
    ...head,
    updated: dates?.updated ?? null,
    retrieved: dates?.retrieved ?? null,
    text: revision.text,
    furniture: revision.furniture,
    putBack: putBackPieces(db, articleId),
    setAside: setAsidePieces(db, articleId),
    revision: revision.info,
    originals: originalsOf(db, articleId),
    found: foundValues(db, articleId),
    corrections: rowsOf<Correction>(
      db,
      'SELECT field, value, reason, at FROM correction WHERE article_id = ? ORDER BY id',
      articleId,
    ),
    evidence: evidenceOfArticle(db, articleId),
    collections: collectionsOf(db, articleId),
    versions: versionsOf(db, articleId),
  };
}

function foundValues(db: Connection, articleId: number): FoundValue[] {
  return rowsOf<FoundValue>(
    db,
    'SELECT field, value, found_in AS "from" FROM found_value WHERE article_id = ? ORDER BY id',
    articleId,
  );
}

function originalsOf(db: Connection, articleId: number): OriginalInfo[] {
  return rowsOf<OriginalInfo & { containerSha256: string | null; containerBytes: number }>(
    db,
    `SELECT o.sha256, o.bytes, o.media_type AS mediaType, ao.path, ao.member, ao.imported_at AS imported,
       ao.import_id AS importId, c.sha256 AS containerSha256, c.bytes AS containerBytes
     FROM article_original ao JOIN original o ON o.id = ao.original_id
       LEFT JOIN container c ON c.import_id = ao.import_id AND c.file_no = ao.file_no AND c.sha256 <> o.sha256
     WHERE ao.article_id = ? ORDER BY ao.id`,
    articleId,
  ).map(({ containerSha256, containerBytes, ...original }) => ({
    ...original,
    container: containerSha256 === null ? null : { sha256: containerSha256, bytes: containerBytes },
  }));
}

/** Returns the original that the current revision was drawn from, with the name it was dropped under. @throws CollateError not-found */
export function originalOf(db: Connection, articleId: number): OriginalInfo {
  const current = cellOf<string>(
    db,
    `SELECT o.sha256 FROM revision r JOIN original o ON o.id = r.original_id
     WHERE r.article_id = ? ORDER BY r.id DESC LIMIT 1`,
    articleId,
  );
  const original = originalsOf(db, articleId).find((each) => each.sha256 === current);
  if (!original) throw noSuchArticle(articleId);
  return original;
}

/** @returns how many of the ids are articles of the archive */
export function setRead(db: Connection, ids: readonly number[], read: boolean, at: string): number {
  if (read) {
    prepared(
      db,
      `INSERT OR IGNORE INTO article_read (article_id, read_at)
       SELECT id, ? FROM article WHERE id IN (SELECT value FROM json_each(?))`,
    ).run(at, idList(ids));
  } else {
    prepared(db, 'DELETE FROM article_read WHERE article_id IN (SELECT value FROM json_each(?))').run(idList(ids));
  }
  return countOf(db, 'SELECT count(*) FROM article WHERE id IN (SELECT value FROM json_each(?))', idList(ids));
}

/** @throws CollateError not-found, naming the first that is missing */
export function assertArticles(db: Connection, ids: readonly number[]): void {
  const missing = firstMissing(db, 'article', ids);
  if (missing !== undefined) throw noSuchArticle(missing);
}

/** Returns the first of these articles that has another value in this field. */
export function articleWithOther(
  db: Connection,
  ids: readonly number[],
  field: MetadataField,
  value: string | null,
): number | undefined {
  const column = field === 'source' ? 's.name' : `a.${field}`;
  return cellOf<number>(
    db,
    `SELECT a.id FROM article a JOIN source s ON s.id = a.source_id
     WHERE a.id IN (SELECT value FROM json_each(?)) AND ${column} IS NOT ? LIMIT 1`,
    idList(ids),
    value,
  );
}

/** The columns of the article's row that a correction sets. */
export type EffectiveValues = Partial<{
  title: string;
  byline: string | null;
  published: string | null;
  published_sort: number | null;
  updated: string | null;
  retrieved: string | null;
  source_id: number;
  language: string | null;
  url: string | null;
  section: string | null;
}>;

interface NewCorrection {
  readonly field: MetadataField;
  /** The value as the analyst gave it; null means "not known". */
  readonly value: string | null;
  readonly reason: string;
  readonly at: string;
  readonly effective: EffectiveValues;
}

/** Records a correction beside the value that was found, and puts it into effect. Must be called inside an act. */
export function correctArticles(db: Connection, ids: readonly number[], correction: NewCorrection): void {
  const columns = Object.keys(correction.effective);
  const assignments = columns.map((column) => `${column} = ?`).join(', ');
  const asked = idList(ids);
  prepared(
    db,
    'INSERT INTO correction (article_id, field, value, reason, at) SELECT value, ?, ?, ?, ? FROM json_each(?)',
  ).run(correction.field, correction.value, correction.reason, correction.at, asked);
  prepared(db, `UPDATE article SET ${assignments} WHERE id IN (SELECT value FROM json_each(?))`).run(
    ...Object.values(correction.effective),
    asked,
  );
}
