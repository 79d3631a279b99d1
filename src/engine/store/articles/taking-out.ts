/** Queries that only exports of articles and marks need: what is in scope, and what lists do not show of an article. */
import type { SourceKind } from '../../../contract/model/values.ts';
import { type Connection, columnOf, idList, rowsOf } from '../connection.ts';
import { decompressText } from './texts.ts';

/** Null: all there are. */
export interface ExportScope {
  readonly articleIds: readonly number[] | null;
  readonly claimIds: readonly number[] | null;
}

const IN_SCOPE = `
  (@articles IS NULL OR e.article_id IN (SELECT value FROM json_each(@articles)))
  AND (@claims IS NULL OR e.claim_id IN (SELECT value FROM json_each(@claims)))`;

/** Returns the passages in scope by article, in the order of the text. */
export function passagesByArticle(db: Connection, scope: ExportScope): Map<number, number[]> {
  const rows = rowsOf<{ id: number; article: number }>(
    db,
    `SELECT e.id, e.article_id AS article FROM evidence e WHERE ${IN_SCOPE}
     ORDER BY e.article_id, e.start_at, e.end_at DESC, e.id`,
    scopeValues(scope),
  );
  return idsBy(rows.map(({ id, article }) => [article, id]));
}

/** Returns the passages in scope by claim, each claim's by date of publication; those without a claim are under null. */
export function passagesByClaim(db: Connection, scope: ExportScope): Map<number | null, number[]> {
  const rows = rowsOf<{ id: number; claim: number | null }>(
    db,
    `SELECT e.id, e.claim_id AS claim FROM evidence e JOIN article a ON a.id = e.article_id WHERE ${IN_SCOPE}
     ORDER BY e.claim_id IS NULL, e.claim_id, a.published_sort IS NULL, a.published_sort, a.id, e.start_at, e.id`,
    scopeValues(scope),
  );
  return idsBy(rows.map(({ id, claim }) => [claim, id]));
}

function scopeValues({ articleIds, claimIds }: ExportScope) {
  return { articles: articleIds && idList(articleIds), claims: claimIds && idList(claimIds) };
}

function idsBy<K>(pairs: readonly (readonly [K, number])[]): Map<K, number[]> {
  const by = Map.groupBy(pairs, ([key]) => key);
  return new Map([...by].map(([key, of]) => [key, of.map(([, id]) => id)]));
}

export const allIds = (db: Connection, table: 'article' | 'claim'): number[] =>
  columnOf<number>(db, table === 'claim' ? 'SELECT id FROM claim ORDER BY id' : 'SELECT id FROM article ORDER BY id');

interface TextFacts {
  readonly sourceKind: SourceKind;
  readonly updated: string | null;
  readonly retrieved: string | null;
  readonly textSha256: string;
  readonly originalSha256: string;
}

const CURRENT = `r.id = (SELECT max(id) FROM revision WHERE article_id = a.id)`;
const AMONG = 'a.id IN (SELECT value FROM json_each(?))';

/** Returns where the current text of each of these articles is from, and its further dates. */
export function textFacts(db: Connection, articleIds: readonly number[]): Map<number, TextFacts> {
  const rows = rowsOf<TextFacts & { id: number }>(
    db,
    `SELECT a.id, s.kind AS sourceKind, a.updated, a.retrieved, r.text_sha256 AS textSha256,
       o.sha256 AS originalSha256
     FROM article a JOIN source s ON s.id = a.source_id JOIN revision r ON ${CURRENT}
     JOIN original o ON o.id = r.original_id WHERE ${AMONG}`,
    idList(articleIds),
  );
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

/** Returns the current text of each of these articles. */
export function currentTexts(db: Connection, articleIds: readonly number[]): Map<number, string> {
  const rows = rowsOf<{ id: number; text: Uint8Array }>(
    db,
    `SELECT a.id, r.text FROM article a JOIN revision r ON ${CURRENT} WHERE ${AMONG}`,
    idList(articleIds),
  );
  return new Map(rows.map(({ id, text }) => [id, decompressText(text)]));
}
