/**
 * The log of acts. While an act runs, triggers on every undoable table write each row before and after into `change`;
 * undo and redo put those rows back. The triggers are temporary and made from the schema at each open, so that they
 * always match it and a migration need not think of them.
 */
import { CollateError } from '../../contract/errors.ts';
import type { Act } from '../../contract/model/archive.ts';
import { type Connection, identifier, idList, prepared, rowsOf, type Statement } from './connection.ts';
import { articlesOfPieces, redrawTexts } from './moved-pieces.ts';

/** Tables whose rows acts change. All have `id INTEGER PRIMARY KEY` and hold no blobs. */
export const UNDOABLE_TABLES = [
  'source',
  'source_alias',
  'source_apart',
  'origin',
  'origin_decision',
  'origin_proposal',
  'version_refusal',
  'article',
  'moved_piece',
  'correction',
  'claim',
  'evidence',
  'grade',
  'tag',
  'tagging',
  'saved_search',
  'comparison',
  'dismissal',
  'report',
] as const;

export interface ActRequest<T = unknown> {
  readonly kind: string;
  /** How it is named in the log and in toasts: "Merged 3 claims into 13". Holds no words of an article: the log outlives it. */
  readonly label: string | ((value: T) => string);
  /** Acts of one key that follow each other within `JOIN_WITHIN_MS` are one act. */
  readonly joins?: string;
}

export interface Acts {
  /** Runs `work` in one transaction as one act; nothing is kept if it throws. */
  run<T>(request: ActRequest<T>, work: () => T): { value: T; act: Act };
  /** Writes a line in the log for what cannot be undone. Must be called inside a transaction. */
  logFinal(kind: string, label: string): void;
  /** Nothing done so far can be taken back any more; the log keeps it. */
  settle(): void;
  /**
   * Takes back the last act. One that cannot be taken back is passed over by the next call, so that it does not bar
   * the way to those before it.
   * @throws CollateError nothing-to-undo, conflict (nothing was altered)
   */
  undo(): Act;
  /** @throws CollateError nothing-to-redo, conflict (nothing was altered) */
  redo(): Act;
  /**
   * Takes back all that was done after an act, or does again all that was taken back up to it and with it: the whole or nothing.
   * @returns how many acts that were
   * @throws CollateError nothing-to-undo, nothing-to-redo, conflict (nothing was altered)
   */
  undoTo(actId: number): number;
  redoTo(actId: number): number;
}

const JOIN_WITHIN_MS = 60_000;

export type ActRow = { id: number; at: string; kind: string; label: string; joins: string | null; state: Act['state'] };
type ChangeRow = { id: number; table_name: string; row_id: number; before: string | null; after: string | null };

export function openActs(db: Connection, clock: () => Date, newId: () => string): Acts {
  const tables = new Map(UNDOABLE_TABLES.map((name) => [name as string, undoableTable(db, name)]));
  installTriggers(db, tables.values());
  const logTo = db.prepare('UPDATE temp.current_act SET act_id = ?');
  const insertAct = db.prepare(
    "INSERT INTO act (uuid, at, kind, label, joins, state) VALUES (?, ?, ?, '', ?, 'done') RETURNING *",
  );
  const insertFinal = db.prepare("INSERT INTO act (uuid, at, kind, label, state) VALUES (?, ?, ?, ?, 'final')");
  const latest = db.prepare("SELECT * FROM act WHERE state <> 'dropped' ORDER BY id DESC LIMIT 1");
  const lastDone = db.prepare("SELECT * FROM act WHERE state = 'done' ORDER BY id DESC LIMIT 1");
  const firstUndone = db.prepare("SELECT * FROM act WHERE state = 'undone' ORDER BY id LIMIT 1");
  const doneAfter = db.prepare("SELECT * FROM act WHERE state = 'done' AND id > ? ORDER BY id DESC");
  const undoneUpTo = db.prepare("SELECT * FROM act WHERE state = 'undone' AND id <= ? ORDER BY id");
  const setState = db.prepare('UPDATE act SET state = ? WHERE id = ?');
  const complete = db.prepare('UPDATE act SET at = ?, label = ? WHERE id = ? RETURNING *');
  const forgetUndone = db.prepare("DELETE FROM change WHERE act_id IN (SELECT id FROM act WHERE state = 'undone')");
  const dropUndone = db.prepare("UPDATE act SET state = 'dropped' WHERE state = 'undone'");
  const changesOf = db.prepare('SELECT id, table_name, row_id, before, after FROM change WHERE act_id = ? ORDER BY id');

  /** What was taken back cannot be done again once something else was done. */
  const endRedo = () => {
    forgetUndone.run();
    dropUndone.run();
  };

  const openAct = (request: ActRequest, now: Date): { act: ActRow; isJoined: boolean } => {
    const last = latest.get() as ActRow | undefined;
    const isJoined =
      request.joins !== undefined &&
      last?.state === 'done' &&
      last.joins === request.joins &&
      now.getTime() - Date.parse(last.at) < JOIN_WITHIN_MS;
    if (isJoined) return { act: last, isJoined };
    endRedo();
    const row = insertAct.get(newId(), now.toISOString(), request.kind, request.joins ?? null) as ActRow;
    return { act: row, isJoined };
  };

  const runAct = db.transaction(<T>(request: ActRequest<T>, work: () => T) => {
    const now = clock();
    const { act, isJoined } = openAct(request as ActRequest, now);
    logTo.run(act.id);
    try {
      const value = work();
      if (isJoined) joinChanges(db, act.id);
      const label = typeof request.label === 'string' ? request.label : request.label(value);
      return { value, act: actFromRow(complete.get(now.toISOString(), label, act.id) as ActRow) };
    } finally {
      logTo.run(null);
    }
  });

  const turn = db.transaction((act: ActRow, direction: 'undo' | 'redo'): Act => {
    const changes = changesOf.all(act.id) as ChangeRow[];
    db.pragma('defer_foreign_keys = ON');
    for (const change of direction === 'undo' ? changes.reverse() : changes) {
      const [from, to] = direction === 'undo' ? [change.after, change.before] : [change.before, change.after];
      putRow(tables.get(change.table_name) as UndoableTable, change.row_id, from, to);
    }
    redrawTexts({ db, clock }, articlesOfPieces(changes.filter(({ table_name }) => table_name === 'moved_piece')));
    const state = direction === 'undo' ? 'undone' : 'done';
    setState.run(state, act.id);
    return actFromRow({ ...act, state });
  });

  const turnOrConflict = (act: ActRow, direction: 'undo' | 'redo'): Act => {
    try {
      return turn.immediate(act, direction);
    } catch (error) {
      if (!isConflict(error)) throw error;
      db.transaction(() => (direction === 'undo' ? setState.run('final', act.id) : endRedo())).immediate();
      throw conflict(act, direction);
    }
  };

  const turnAll = db.transaction((acts: readonly ActRow[], direction: 'undo' | 'redo'): void => {
    for (const act of acts) {
      try {
        turn(act, direction);
      } catch (error) {
        throw isConflict(error) ? conflict(act, direction) : error;
      }
    }
  });

  return {
    run: (request, work) => runAct.immediate(request as ActRequest, work) as never,
    logFinal: (kind, label) => {
      endRedo();
      insertFinal.run(newId(), clock().toISOString(), kind, label);
    },
    settle: () => {
      db.transaction(() => {
        endRedo();
        db.exec("UPDATE act SET state = 'final' WHERE state = 'done'");
      }).immediate();
    },
    undo: () => {
      const act = lastDone.get() as ActRow | undefined;
      if (!act) throw new CollateError('nothing-to-undo', 'There is nothing left to undo.');
      return turnOrConflict(act, 'undo');
    },
    redo: () => {
      const act = firstUndone.get() as ActRow | undefined;
      if (!act) throw new CollateError('nothing-to-redo', 'There is nothing to do again.');
      return turnOrConflict(act, 'redo');
    },
    undoTo: (actId) => {
      const acts = doneAfter.all(actId) as ActRow[];
      if (acts.length === 0) throw new CollateError('nothing-to-undo', 'Nothing was done after this.');
      turnAll.immediate(acts, 'undo');
      return acts.length;
    },
    redoTo: (actId) => {
      const acts = undoneUpTo.all(actId) as ActRow[];
      if (acts.length === 0) throw new CollateError('nothing-to-redo', 'There is nothing to do again up to this.');
      turnAll.immediate(acts, 'redo');
      return acts.length;
    },
  };
}

/** A unique name taken since, or a row that others have come to rest on, is a conflict like a row that was changed. */
function isConflict(error: unknown): boolean {
  return error instanceof RowChanged || /^SQLITE_CONSTRAINT/.test(String((error as { code?: string }).code));
}

function conflict({ id, label }: ActRow, direction: 'undo' | 'redo'): CollateError {
  const cannot = direction === 'undo' ? 'cannot be taken back' : 'cannot be done again';
  return new CollateError(
    'conflict',
    `“${label}” ${cannot}: what it changed has been changed or deleted since. Nothing was altered.`,
    { actId: id },
  );
}

export function actFromRow(row: ActRow): Act {
  return { actId: row.id, at: row.at, kind: row.kind, label: row.label, state: row.state };
}

/** One change a row: a report typed for a minute would else be kept whole at every pause. */
function joinChanges(db: Connection, actId: number): void {
  const changes = rowsOf<ChangeRow>(
    db,
    'SELECT id, table_name, row_id, before, after FROM change WHERE act_id = ? ORDER BY id',
    actId,
  );
  const byRow = Map.groupBy(changes, (change) => `${change.table_name} ${change.row_id}`);
  for (const [first, ...later] of byRow.values()) {
    const last = later.at(-1);
    if (!first || !last) continue;
    prepared(db, 'DELETE FROM change WHERE id IN (SELECT value FROM json_each(?))').run(
      idList(later.map((change) => change.id)),
    );
    if (first.before === null && last.after === null) prepared(db, 'DELETE FROM change WHERE id = ?').run(first.id);
    else prepared(db, 'UPDATE change SET after = ? WHERE id = ?').run(last.after, first.id);
  }
}

interface UndoableTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly select: Statement;
  readonly insert: Statement;
  readonly update: Statement;
  readonly remove: Statement;
}

function undoableTable(db: Connection, name: string): UndoableTable {
  const columns = rowsOf<{ name: string }>(db, 'SELECT name FROM pragma_table_info(?)', name).map((row) => row.name);
  const quoted = columns.map(identifier);
  return {
    name,
    columns,
    select: db.prepare(`SELECT * FROM ${name} WHERE id = ?`),
    insert: db.prepare(`INSERT INTO ${name} (${quoted.join(', ')}) VALUES (${quoted.map(() => '?').join(', ')})`),
    update: db.prepare(`UPDATE ${name} SET ${quoted.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`),
    remove: db.prepare(`DELETE FROM ${name} WHERE id = ?`),
  };
}

function installTriggers(db: Connection, tables: Iterable<UndoableTable>): void {
  db.exec('CREATE TEMP TABLE current_act (act_id INTEGER); INSERT INTO temp.current_act VALUES (NULL);');
  for (const { name: table, columns } of tables) {
    const row = (alias: string) =>
      `json_object(${columns.map((column) => `'${column.replaceAll("'", "''")}', ${alias}.${identifier(column)}`).join(', ')})`;
    const log = (id: string, before: string, after: string) =>
      `INSERT INTO change (act_id, table_name, row_id, before, after)
       SELECT act_id, '${table}', ${id}, ${before}, ${after} FROM temp.current_act WHERE act_id IS NOT NULL;`;
    db.exec(`
      CREATE TEMP TRIGGER log_insert_${table} AFTER INSERT ON main.${table}
        BEGIN ${log('new.id', 'NULL', row('new'))} END;
      CREATE TEMP TRIGGER log_update_${table} AFTER UPDATE ON main.${table}
        BEGIN ${log('new.id', row('old'), row('new'))} END;
      CREATE TEMP TRIGGER log_delete_${table} AFTER DELETE ON main.${table}
        BEGIN ${log('old.id', row('old'), 'NULL')} END;`);
  }
}

/** The row is not in the state the log left it in. */
class RowChanged extends Error {}

/** Turns the row from one logged state into the other. @throws RowChanged */
function putRow(table: UndoableTable, id: number, from: string | null, to: string | null): void {
  const present = table.select.get(id) as Record<string, unknown> | undefined;
  if (!isRow(table.columns, present, from)) throw new RowChanged(`${table.name} ${id}`);
  if (to === null) {
    table.remove.run(id);
    return;
  }
  const row = JSON.parse(to) as Record<string, unknown>;
  const values = table.columns.map((column) => row[column] ?? null);
  if (from === null) table.insert.run(values);
  else table.update.run(...values, id);
}

function isRow(
  columns: readonly string[],
  present: Record<string, unknown> | undefined,
  logged: string | null,
): boolean {
  if (logged === null || present === undefined) return (logged === null) === (present === undefined);
  const row = JSON.parse(logged) as Record<string, unknown>;
  return columns.every((name) => (present[name] ?? null) === (row[name] ?? null));
}
