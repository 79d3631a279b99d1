/** Origins: the reporting behind articles. Each article has exactly one. The analyst joins and splits them. */
import { CollateError } from '../../../contract/errors.ts';
import { ownOriginName, sharedOriginName } from '../../../contract/model/origins/given-names.ts';
import type { Origin, OriginHead } from '../../../contract/model/origins/origin.ts';
import { type Connection, cellOf, columnOf, idList, insertedId, prepared, rowOf, rowsOf } from '../connection.ts';
import type { Store } from '../open.ts';
import { currentOriginId, noteJoined } from './joined-origins.ts';

const IS_DECIDED =
  'EXISTS (SELECT 1 FROM article b JOIN origin_decision d ON d.article_id = b.id WHERE b.origin_id = o.id)';

/** Returns the origin without its articles, or the one it was joined into. @throws CollateError not-found */
export function originById(db: Connection, asked: number): Omit<Origin, 'articles'> {
  const originId = currentOriginId(db, asked);
  const row = rowOf<{ name: string; reason: string; isDecided: 0 | 1 }>(
    db,
    `SELECT name, reason, ${IS_DECIDED} AS isDecided FROM origin o WHERE id = ?`,
    originId,
  );
  if (!row) throw noSuchOrigin(originId);
  return {
    originId,
    name: row.name,
    reason: row.reason,
    decidedBy: row.isDecided ? 'analyst' : 'program',
  };
}

export function noSuchOrigin(originId: number): CollateError {
  return new CollateError(
    'not-found',
    `There is no origin ${originId} in this archive. Its articles may have been deleted.`,
  );
}

/** SQL of the article that was published first, undated ones last. Each subquery takes the first row of the index. @param origin SQL of the origin's id */
export const firstOfOrigin = (origin: string) => `coalesce(
  (SELECT id FROM article WHERE origin_id = ${origin} AND published_sort IS NOT NULL ORDER BY published_sort, id LIMIT 1),
  (SELECT id FROM article WHERE origin_id = ${origin} AND published_sort IS NULL ORDER BY id LIMIT 1))`;

/** Returns the origin's articles, earliest published first. */
export function articlesOfOrigin(db: Connection, originId: number): number[] {
  return columnOf<number>(
    db,
    'SELECT id FROM article WHERE origin_id = ? ORDER BY published_sort NULLS LAST, id',
    originId,
  );
}

const SHARED = 'SELECT origin_id, count(*) AS articles FROM article GROUP BY origin_id HAVING count(*) > 1';

/** Returns origins with several articles, largest first. */
export function sharedOriginHeads(db: Connection, after: number, limit: number): OriginHead[] {
  return rowsOf<Omit<OriginHead, 'decidedBy'> & { isDecided: 0 | 1 }>(
    db,
    `SELECT o.id AS originId, o.name, o.reason, ${IS_DECIDED} AS isDecided, shared.articles,
       (SELECT count(DISTINCT source_id) FROM article a WHERE a.origin_id = o.id) AS sources,
       first.published AS "first", first.title, first.language,
       (SELECT published FROM article a WHERE a.origin_id = o.id ORDER BY published_sort DESC NULLS LAST LIMIT 1) AS "last"
     FROM (${SHARED} ORDER BY articles DESC, origin_id LIMIT ? OFFSET ?) shared
     JOIN origin o ON o.id = shared.origin_id
     JOIN article first ON first.id = ${firstOfOrigin('o.id')}
     ORDER BY shared.articles DESC, o.id`,
    limit,
    after,
  ).map(({ isDecided, ...head }) => ({ ...head, decidedBy: isDecided ? 'analyst' : 'program' }));
}

/** Counts over the whole archive. `shared` counts the origins with several articles. */
export function originCounts(db: Connection): { shared: number; articles: number; origins: number } {
  const row = rowOf<{ shared: number; articles: number; origins: number }>(
    db,
    `SELECT (SELECT count(*) FROM (${SHARED})) AS shared, count(*) AS articles, count(DISTINCT origin_id) AS origins
     FROM article`,
  );
  return row ?? { shared: 0, articles: 0, origins: 0 };
}

/** Returns the origin with this name that the analyst made, or null. */
export function originByName(db: Connection, name: string): number | null {
  const originId = cellOf<number>(
    db,
    `SELECT o.id FROM origin_decision d JOIN article a ON a.id = d.article_id JOIN origin o ON o.id = a.origin_id
     WHERE o.name = ? LIMIT 1`,
    name,
  );
  return originId ?? null;
}

/** Must be called inside an act, or within an import. @returns the new origin's id */
export function addOrigin(
  { db, newId, clock }: Pick<Store, 'db' | 'newId' | 'clock'>,
  origin: { name: string; reason: string },
): number {
  const insert = 'INSERT INTO origin (uuid, name, reason, created_at) VALUES (?, ?, ?, ?)';
  return insertedId(db, insert, newId(), origin.name, origin.reason, clock().toISOString());
}

/** Returns the origin of the earliest of these articles. */
export function earliestOrigin(db: Connection, articleIds: readonly number[]): { originId: number; name: string } {
  const row = rowOf<{ originId: number; name: string }>(
    db,
    `SELECT a.origin_id AS originId, o.name FROM article a JOIN origin o ON o.id = a.origin_id
     WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.published_sort NULLS LAST, a.id LIMIT 1`,
    idList(articleIds),
  );
  return row as { originId: number; name: string };
}

/** Returns these articles and all that share an origin with one of them. */
export function articlesSharingOrigin(db: Connection, articleIds: readonly number[]): number[] {
  return columnOf<number>(
    db,
    `SELECT id FROM article WHERE origin_id IN
       (SELECT origin_id FROM article WHERE id IN (SELECT value FROM json_each(?))) ORDER BY id`,
    idList(articleIds),
  );
}

/** Moves articles to an origin and deletes origins left without an article. Must be called inside an act. */
export function putUnderOrigin(db: Connection, articleIds: readonly number[], originId: number): void {
  const asked = idList(articleIds);
  const left = columnOf<number>(
    db,
    'SELECT DISTINCT origin_id FROM article WHERE id IN (SELECT value FROM json_each(?))',
    asked,
  );
  prepared(db, 'UPDATE article SET origin_id = ? WHERE id IN (SELECT value FROM json_each(?))').run(originId, asked);
  const gone = dropEmptyOrigins(db, left);
  noteJoined(db, gone, originId);
}

function dropEmptyOrigins(db: Connection, originIds: readonly number[]): number[] {
  return columnOf<number>(
    db,
    `DELETE FROM origin WHERE id IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM article WHERE origin_id = origin.id) RETURNING id`,
    idList(originIds),
  );
}

/** Must be called inside an act. */
export function renameOrigin(db: Connection, originId: number, name: string, reason: string): void {
  prepared(db, 'UPDATE origin SET name = ?, reason = ? WHERE id = ?').run(name, reason, originId);
}

/** Renames the origins that were named after a source. Must be called inside an act. */
export function renameOriginsOf(db: Connection, source: string, name: string): void {
  const put = prepared(db, 'UPDATE origin SET name = ? WHERE name = ?');
  for (const called of [ownOriginName, sharedOriginName]) put.run(called(name), called(source));
}

/** Returns the claims with a passage in one of these articles, or in one that copied from them. */
export function claimsCounting(db: Connection, articleIds: readonly number[]): number[] {
  return columnOf(
    db,
    `WITH asked AS (SELECT value AS id FROM json_each(?))
     SELECT id FROM claim WHERE id IN (SELECT claim_id FROM evidence WHERE article_id IN asked
       UNION SELECT claim_id FROM evidence WHERE article_id IN
         (SELECT article_id FROM copied_run WHERE other_id IN asked))
     ORDER BY id`,
    idList(articleIds),
  );
}

export interface ChangedBySplit {
  readonly claimId: number;
  readonly statement: string;
  readonly now: number;
  readonly after: number;
}

/** Returns those of the claims that would rest on a different number of origins if these articles had an origin of their own. */
export function changedBySplit(
  db: Connection,
  articleIds: ReadonlySet<number>,
  claimIds: readonly number[],
): ChangedBySplit[] {
  const asked = idList(claimIds);
  // Held against the articles here: for SQL, thousands of ids would be made a table anew at each call.
  const passages = rowsOf<{ claimId: number; articleId: number; fromId: number; originId: number }>(
    db,
    `SELECT e.claim_id AS claimId, e.article_id AS articleId, o.from_id AS fromId, o.origin_id AS originId
     FROM evidence e JOIN evidence_origin o ON o.evidence_id = e.id
     WHERE e.claim_id IN (SELECT value FROM json_each(?))`,
    asked,
  );
  const byClaim = Map.groupBy(passages, ({ claimId }) => claimId);
  const statements =
    'SELECT id AS claimId, statement FROM claim WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id';
  return rowsOf<{ claimId: number; statement: string }>(db, statements, asked).flatMap((claim) => {
    const of = byClaim.get(claim.claimId) ?? [];
    const now = new Set(of.map(({ originId }) => originId)).size;
    const after = new Set(
      of.map((one) => (articleIds.has(one.articleId) || articleIds.has(one.fromId) ? OWN : one.originId)),
    ).size;
    return now === after ? [] : [{ ...claim, now, after }];
  });
}

/** Stands for an origin that is still to be made. */
const OWN = -1;
