/** Reads the log of acts, newest first: the whole log, or what was done to one origin, claim or source. */
import type { Act } from '../../../contract/model/archive.ts';
import { type Connection, cellOf, columnOf, idList, rowOf, rowsOf } from '../connection.ts';
import { type ActRow, actFromRow } from './act-row.ts';
import { whyFinal } from './why-final.ts';

/** `before` is the id of the last act already seen. */
export function listActs(db: Connection, limit: number, before = Number.MAX_SAFE_INTEGER): Act[] {
  return rowsOf<ActRow>(
    db,
    "SELECT * FROM act WHERE state <> 'dropped' AND id < ? ORDER BY id DESC LIMIT ?",
    before,
    limit,
  ).map((row) => logged(db, row));
}

/** Returns a mark that is another one after anything that the analyst does, undoes or redoes. */
export function actMark(db: Connection): string {
  const latest = rowOf<{ id: number; at: string }>(db, 'SELECT id, at FROM act ORDER BY id DESC LIMIT 1');
  const done = cellOf<number>(db, "SELECT id FROM act WHERE state = 'done' ORDER BY id DESC LIMIT 1");
  return `${latest?.id} ${latest?.at} ${done}`;
}

/** Returns acts that moved articles to this origin, for articles that are still there. */
export function actsOnOrigin(db: Connection, originId: number, limit: number): Act[] {
  return rowsOf<ActRow>(
    db,
    `SELECT * FROM act WHERE kind LIKE 'origin.%' AND state <> 'dropped' AND id IN (
       SELECT act_id FROM change JOIN article a ON a.id = change.row_id
       WHERE table_name = 'article' AND a.origin_id = @originId AND before ->> 'origin_id' <> after ->> 'origin_id'
       UNION SELECT act_id FROM change
         JOIN article a ON a.id IN (coalesce(before ->> 'article_id', after ->> 'article_id'),
           coalesce(before ->> 'other_id', after ->> 'other_id'))
       WHERE table_name = 'own_passages' AND a.origin_id = @originId)
     ORDER BY id DESC LIMIT @limit`,
    { originId, limit },
  ).map((row) => logged(db, row));
}

/** A row that names the thing in one of these columns. Its text is searched for the number before it is parsed, which takes ten times as long. */
const names = (...columns: readonly string[]) =>
  `(${['before', 'after'].map((row) => `instr(${row}, '_id":' || CAST(@id AS INTEGER))`).join(' OR ')})
   AND @id IN (${columns.flatMap((column) => [`before ->> '${column}'`, `after ->> '${column}'`]).join(', ')})`;

/** Selects the acts that changed the row itself, or a row that belongs or belonged to it. */
const ABOUT = {
  claim: `SELECT act_id FROM change WHERE table_name = 'claim' AND row_id = @id
    UNION SELECT act_id FROM change WHERE table_name IN ('evidence', 'grade', 'tagging') AND ${names('claim_id')}
    UNION SELECT act_id FROM change WHERE table_name = 'claim_relation' AND ${names('claim_id', 'other_id')}`,
  source: `SELECT act_id FROM change WHERE table_name = 'source' AND row_id = @id
    UNION SELECT act_id FROM change WHERE table_name IN ('source_alias', 'source_apart', 'grade', 'tagging')
      AND ${names('source_id', 'other_id')}
    UNION SELECT act_id FROM change WHERE table_name = 'article' AND ${names('source_id')}
      AND before ->> 'source_id' IS NOT after ->> 'source_id'`,
} as const;

export function actsAbout(
  db: Connection,
  noun: keyof typeof ABOUT,
  id: number,
  limit: number,
): { acts: Act[]; total: number } {
  const ids = columnOf<number>(
    db,
    `SELECT id FROM act WHERE state <> 'dropped' AND id IN (${ABOUT[noun]}) ORDER BY id DESC`,
    { id },
  );
  const acts = rowsOf<ActRow>(
    db,
    'SELECT * FROM act WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC',
    idList(ids.slice(0, limit)),
  );
  return { acts: acts.map((row) => logged(db, row)), total: ids.length };
}

function logged(db: Connection, row: ActRow): Act {
  return row.state === 'final' ? { ...actFromRow(row), whyFinal: whyFinal(db, row) } : actFromRow(row);
}
