/** Says why an act cannot be undone or redone, from what the log and the rows themselves hold when asked. */
import { archiveValue, SAMPLE_COMPLETE } from '../archive-values.ts';
import { type Connection, prepared, rowOf } from '../connection.ts';
import type { ActRow } from './act-row.ts';
import { type ChangeRow, isRow, type LoggedRow, type UndoableName } from './undoable-rows.ts';

/** For a final act that came to be so: deleted for good, made with the sample, or in conflict when its undo was tried. */
export function whyFinal(db: Connection, act: ActRow): string {
  if (act.kind === 'article.delete') return 'articles are deleted for good';
  if (act.at <= (archiveValue(db, SAMPLE_COMPLETE) ?? '')) return 'it was done when the sample was made';
  if (!rowOf(db, 'SELECT 1 FROM change WHERE act_id = ? LIMIT 1', act.id)) {
    return 'the articles it was done to were deleted for good';
  }
  return whyInConflict(db, act, 'undo');
}

/** The first row that is not as the log left it; else something that needs what the act made, or has taken a name it gave up. */
export function whyInConflict(db: Connection, act: ActRow, direction: 'undo' | 'redo'): string {
  for (const { table_name, row_id, before, after } of lastOfEachRow(db, act.id, direction)) {
    const present = prepared(db, `SELECT * FROM ${table_name} WHERE id = ?`).get(row_id) as LoggedRow | undefined;
    const logged = direction === 'undo' ? after : before;
    if (isRow(present, logged)) continue;
    const row = present ?? (JSON.parse(logged ?? '{}') as LoggedRow);
    const since = present === undefined ? 'deleted' : logged === null ? 'made again' : 'changed';
    const last = lastChange(db, act.id, table_name, row_id);
    const by = last && isRow(present, last.after) ? `, by “${last.label}”` : '';
    return `${rowInWords(table_name as UndoableName, row_id, row)} was ${since} since${by}`;
  }
  return 'something newer uses what it made, or a name that it gave up';
}

/** The changes to which the rows must still correspond: in each row the one that is turned back first. */
function lastOfEachRow(db: Connection, actId: number, direction: 'undo' | 'redo'): Iterable<ChangeRow> {
  const which = direction === 'undo' ? 'max' : 'min';
  return prepared(
    db,
    `SELECT ${which}(id) AS id, table_name, row_id, before, after FROM change WHERE act_id = ? GROUP BY table_name, row_id`,
  ).iterate(actId) as Iterable<ChangeRow>;
}

/** The last that a later act did to the row. What changes it without an act, as the program does, is not in the log. */
function lastChange(db: Connection, actId: number, table: string, rowId: number) {
  return rowOf<{ label: string; after: string | null }>(
    db,
    `SELECT label, after FROM change JOIN act ON act.id = act_id
     WHERE table_name = ? AND row_id = ? AND act_id > ? AND state IN ('done', 'final') ORDER BY change.id DESC LIMIT 1`,
    table,
    rowId,
    actId,
  );
}

const ROWS: Record<UndoableName, string> = {
  source: 'the source',
  source_alias: 'a name of a source',
  source_apart: 'a pair of sources marked as different',
  origin: 'an origin',
  origin_joined: 'a joining of origins',
  origin_decision: 'a decision on the origin of an article',
  origin_proposal: 'a proposed origin',
  own_passages: 'a mark of an article’s own passages',
  version_refusal: 'a decision on versions',
  article: 'an article',
  moved_piece: 'a piece put back or taken out of an article',
  correction: 'a correction of an article',
  claim: 'a claim',
  claim_relation: 'a relation of claims',
  evidence: 'a passage',
  grade: 'a grade',
  tag: 'the tag',
  tagging: 'a tag on something',
  collection: 'the collection',
  collected: 'what is in a collection',
  comparison: 'the comparison',
  dismissal: 'a dismissed discrepancy',
  report: 'the report',
  outcome_done: 'an outcome of an import',
  quote_refusal: 'a refused quotation',
};

function rowInWords(table: UndoableName, id: number, row: LoggedRow): string {
  if (table === 'claim') return `claim ${id}`;
  if (row.claim_id) return `${ROWS[table]} of claim ${row.claim_id}`;
  const name = table === 'article' ? undefined : (row.name ?? row.title);
  return name ? `${ROWS[table]} “${name}”` : ROWS[table];
}
