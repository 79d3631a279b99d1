/**
 * Joins near copies on the program's behalf. These joins are not acts and cannot be undone, but the log is rewritten along with them so that earlier acts still
 * can. The analyst's decisions stay.
 */
import { givenOriginName, ownOriginName, sharedOriginName } from '../../../contract/model/origins/given-names.ts';
import { type Connection, columnOf, idList, prepared, rowOf, rowsOf } from '../connection.ts';
import { noteJoined } from './joined-origins.ts';
import { firstOfOrigin } from './origins.ts';

interface Placed {
  readonly id: number;
  readonly originId: number;
  /** Whether the analyst joined or split off any article of its origin. */
  readonly isDecided: 0 | 1;
}

/** @param copies the article's near copies, closest first. Must be called within a transaction. */
export function joinCopies(db: Connection, articleId: number, copies: readonly number[]): void {
  if (copies.length > 0) moveTogether(db, articleId, copies);
  const [originId] = columnOf<number>(db, 'SELECT origin_id FROM article WHERE id = ?', articleId);
  if (originId !== undefined) nameOrigin(db, originId);
}

function moveTogether(db: Connection, articleId: number, copies: readonly number[]): void {
  const [article, ...others] = placesOf(db, [articleId, ...copies]);
  if (!article || article.isDecided || others.length === 0) return;
  const free = [article, ...others.filter(({ isDecided }) => !isDecided)].map(({ originId }) => originId);
  const decided = others.find(({ isDecided }) => isDecided);
  const moving = [...new Set(free)];
  const target = decided?.originId ?? largestOf(db, moving);
  for (const originId of moving) if (originId !== target) moveAll(db, originId, target);
}

/** Names an origin as it is due, in the log of acts too: this also replaces the name of a source corrected since, or of one whose article was deleted. */
export function nameOrigin(db: Connection, originId: number): void {
  const due = nameDue(db, originId);
  if (due === null) return;
  for (const side of ['before', 'after']) {
    prepared(
      db,
      `UPDATE change SET ${side} = json_set(${side}, '$.name', @name)
       WHERE table_name = 'origin' AND row_id = @id AND ${side} ->> 'name' = @known`,
    ).run({ id: originId, ...due });
  }
  nameAfterFirst(db, originId);
}

/** Names an origin that the analyst has not named: after its source, or after the source that published first. */
export function nameAfterFirst(db: Connection, originId: number): void {
  const due = nameDue(db, originId);
  if (due !== null) prepared(db, 'UPDATE origin SET name = ? WHERE id = ?').run(due.name, originId);
}

function nameDue(db: Connection, originId: number): { name: string; known: string } | null {
  const known = columnOf<string>(db, 'SELECT name FROM origin WHERE id = ?', originId)[0];
  if (known === undefined || givenOriginName(known) === null) return null;
  const name = nameByFirst(db, originId);
  return name === null || name === known ? null : { name, known };
}

/** A story that several papers carry is not any one paper's own reporting. */
function nameByFirst(db: Connection, originId: number): string | null {
  const first = rowOf<{ id: number; source: string }>(
    db,
    `SELECT s.id, s.name AS source FROM article a JOIN source s ON s.id = a.source_id
     WHERE a.id = ${firstOfOrigin('+@originId')}`,
    { originId },
  );
  if (!first) return null;
  const isShared = rowOf(db, 'SELECT 1 FROM article WHERE origin_id = ? AND source_id <> ?', originId, first.id);
  return isShared ? sharedOriginName(first.source) : ownOriginName(first.source);
}

function placesOf(db: Connection, ids: readonly number[]): Placed[] {
  return rowsOf<Placed>(
    db,
    // As long as the analyst has decided nothing, no origin needs to be searched.
    `SELECT a.id, a.origin_id AS originId, EXISTS (SELECT 1 FROM origin_decision) AND
       EXISTS (SELECT 1 FROM origin_decision d JOIN article b ON b.id = d.article_id
         WHERE b.origin_id = a.origin_id) AS isDecided
     FROM json_each(?) asked CROSS JOIN article a ON a.id = asked.value ORDER BY asked.key`,
    idList(ids),
  );
}

/** Beyond this number of articles origins count as equally large: counting on would cost more with every copy. */
const LARGE = 256;

/** The smaller origins move to the largest. If a large origin moved with every new copy, each would cost more than the last. */
function largestOf(db: Connection, originIds: readonly number[]): number {
  const sizeOf = prepared(
    db,
    `SELECT count(*) FROM (SELECT 1 FROM article WHERE origin_id = ? LIMIT ${LARGE})`,
  ).pluck();
  const sized = originIds.map((id) => ({ id, size: sizeOf.get(id) as number }));
  return sized.reduce((most, one) => ((one.size - most.size || most.id - one.id) > 0 ? one : most)).id;
}

function moveAll(db: Connection, from: number, to: number): void {
  followInLog(db, 'before', from, to);
  followInLog(db, 'after', from, to);
  prepared(db, 'UPDATE article SET origin_id = ? WHERE origin_id = ?').run(to, from);
  noteJoined(db, [from], to);
  // Otherwise undoing the act that created the origin would delete it although articles have joined it since.
  prepared(db, "DELETE FROM change WHERE table_name = 'origin' AND row_id = ? AND before IS NULL").run(to);
  prepared(
    db,
    `DELETE FROM origin WHERE id = @id
       AND NOT EXISTS (SELECT 1 FROM change WHERE table_name = 'article' AND before ->> 'origin_id' = @id)
       AND NOT EXISTS (SELECT 1 FROM change WHERE table_name = 'article' AND after ->> 'origin_id' = @id)
       AND NOT EXISTS (SELECT 1 FROM change WHERE table_name = 'origin' AND row_id = @id)`,
  ).run({ id: from });
}

/** Rewrites the log for articles that are in the origin now. */
function followInLog(db: Connection, side: 'before' | 'after', from: number, to: number): void {
  prepared(
    db,
    `UPDATE change SET ${side} = json_set(${side}, '$.origin_id', @to)
     WHERE table_name = 'article' AND ${side} ->> 'origin_id' = @from
       AND row_id IN (SELECT id FROM article WHERE origin_id = @from)`,
  ).run({ from, to });
}

/**
 * Records that the analyst has decided on all articles that share an origin with one of these. Must be called inside an act, before and after it moves them.
 */
export function decideOrigins(db: Connection, articleIds: readonly number[], at: string): void {
  prepared(
    db,
    `INSERT OR IGNORE INTO origin_decision (article_id, at)
     SELECT id, ? FROM article WHERE origin_id IN
       (SELECT origin_id FROM article WHERE id IN (SELECT value FROM json_each(?)))`,
  ).run(at, idList(articleIds));
}

/** The same for these articles alone. Must be called inside an act. */
export function decideArticles(db: Connection, articleIds: readonly number[], at: string): void {
  prepared(db, 'INSERT OR IGNORE INTO origin_decision (article_id, at) SELECT value, ? FROM json_each(?)').run(
    at,
    idList(articleIds),
  );
}
