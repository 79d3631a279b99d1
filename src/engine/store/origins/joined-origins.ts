/** Origins that were joined into others, so that a saved search or an old link still finds their articles. */
import { type Connection, idList, prepared } from '../connection.ts';

/** Records that no article rests on `from` any more. Must be called inside an act, or where the program joins copies. */
export function noteJoined(db: Connection, from: readonly number[], into: number): void {
  // SQLite would take ON for a join's without a WHERE.
  prepared(
    db,
    `INSERT INTO origin_joined (from_id, into_id) SELECT value, ? FROM json_each(?) WHERE true
     ON CONFLICT (from_id) DO UPDATE SET into_id = excluded.into_id`,
  ).run(into, idList(from));
}

/** Returns the origin itself while articles rest on it, else what it was joined into, step by step. */
export function currentOriginId(db: Connection, originId: number): number {
  const hasArticle = prepared(db, 'SELECT 1 FROM article WHERE origin_id = ? LIMIT 1');
  const joinedInto = prepared(db, 'SELECT into_id FROM origin_joined WHERE from_id = ?').pluck();
  const seen = new Set([originId]);
  let now = originId;
  while (!hasArticle.get(now)) {
    const next = joinedInto.get(now) as number | undefined;
    if (next === undefined || seen.has(next)) return now;
    seen.add(next);
    now = next;
  }
  return now;
}
