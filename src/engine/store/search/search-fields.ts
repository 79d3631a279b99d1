/** What searches look up besides the index: names, languages, and the texts of the articles shown. */

import { decompressText } from '../articles/texts.ts';
import { type Connection, cellOf, countOf, idList, rowsOf } from '../connection.ts';
import { currentOriginId } from '../origins/joined-origins.ts';

interface SourceName {
  readonly sourceId: number;
  /** A name or domain by which the source is known. */
  readonly value: string;
}

export function sourceNames(db: Connection): SourceName[] {
  return rowsOf<SourceName>(
    db,
    'SELECT id AS sourceId, name AS value FROM source UNION SELECT source_id, value FROM source_alias',
  );
}

export function tagNames(db: Connection): { tagId: number; name: string }[] {
  return rowsOf(db, 'SELECT id AS tagId, name FROM tag');
}

/** Returns the languages of articles, most frequent first. */
export function languageCounts(db: Connection): { language: string | null; articles: number }[] {
  return rowsOf(
    db,
    'SELECT language, count(*) AS articles FROM article GROUP BY language ORDER BY articles DESC, language',
  );
}

export function importNames(db: Connection, ids: readonly number[]): Map<number, string> {
  const rows = rowsOf<{ id: number; name: string }>(
    db,
    'SELECT id, name FROM import WHERE id IN (SELECT value FROM json_each(?))',
    idList(ids),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export function sourceNamesById(db: Connection, ids: readonly number[]): Map<number, string> {
  const rows = rowsOf<{ id: number; name: string }>(
    db,
    'SELECT id, name FROM source WHERE id IN (SELECT value FROM json_each(?))',
    idList(ids),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export interface SearchedText {
  readonly articleId: number;
  /** The id of the current revision; 0 if the article has none. */
  readonly revisionId: number;
  readonly title: string;
  readonly language: string | null;
  readonly text: string;
}

export type SearchedHead = Omit<SearchedText, 'text'>;

/** Returns these articles without their texts, in no particular order; unknown ids are left out. */
export function searchedHeads(db: Connection, ids: readonly number[]): SearchedHead[] {
  return rowsOf<SearchedHead>(
    db,
    `SELECT a.id AS articleId, a.title, a.language,
       coalesce((SELECT max(r.id) FROM revision r WHERE r.article_id = a.id), 0) AS revisionId
     FROM article a WHERE a.id IN (SELECT value FROM json_each(?))`,
    idList(ids),
  );
}

export function revisionText(db: Connection, revisionId: number): string {
  const text = cellOf<Uint8Array>(db, 'SELECT text FROM revision WHERE id = ?', revisionId);
  return text ? decompressText(text) : '';
}

/** Returns the texts of these articles, in no particular order; unknown ids are left out. */
export function searchedTexts(db: Connection, ids: readonly number[]): SearchedText[] {
  return searchedHeads(db, ids).map((head) => ({ ...head, text: revisionText(db, head.revisionId) }));
}

/** Returns when these articles were published, in milliseconds since 1970. */
export function publishedTimes(db: Connection, ids: readonly number[]): Map<number, number> {
  const rows = rowsOf<{ id: number; at: number }>(
    db,
    `SELECT id, published_sort AS at FROM article
     WHERE id IN (SELECT value FROM json_each(?)) AND published_sort IS NOT NULL`,
    idList(ids),
  );
  return new Map(rows.map(({ id, at }) => [id, at]));
}

/** Returns the articles that share their origin with others, with that origin. */
export function sharedOrigins(db: Connection): { articleId: number; originId: number }[] {
  return rowsOf(
    db,
    `SELECT id AS articleId, origin_id AS originId FROM article INDEXED BY article_origin
     WHERE origin_id IN (SELECT origin_id FROM article GROUP BY origin_id HAVING count(*) > 1)`,
  );
}

export function articleCount(db: Connection): number {
  return countOf(db, 'SELECT count(*) FROM article');
}

/** The origin with this id, or the one it was joined into; null where neither exists. */
export function findOrigin(db: Connection, asked: number): { originId: number; name: string; joined: boolean } | null {
  const originId = currentOriginId(db, asked);
  const name = cellOf<string>(db, 'SELECT name FROM origin WHERE id = ?', originId);
  return name === undefined ? null : { originId, name, joined: originId !== asked };
}
