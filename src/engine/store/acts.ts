/**
 * The log of acts. While an act runs, triggers on every undoable table write each row before and after into `change`;
 * undo and redo put those rows back. The triggers are temporary and made from the schema at each open, so that they
 * always match it and a migration need not think of them.
 */
import { CollateError } from '../../contract/errors.ts';
import type { Act } from '../../contract/model/archive.ts';
import type { Connection } from './connection.ts';

/** Tables whose rows acts change. All have `id INTEGER PRIMARY KEY` and hold no blobs. */
export const UNDOABLE_TABLES = [
  'source',
  'source_alias',
  'origin',
  'article',
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

export interface ActRequest {
  readonly kind: string;
  /** How it is named in the log and in toasts: "Merged 3 claims into 13". */
  readonly label: string;
  /** Acts of one key that follow each other within `JOIN_WITHIN_MS` are one act. */
  readonly joins?: string;
}

export interface Acts {
  /** Runs `work` in one transaction as one act; nothing is kept if it throws. */
  run<T>(request: ActRequest, work: () => T): { value: T; act: Act };
  /** Writes a line in the log for what cannot be undone. Must be called inside a transaction. */
  logFinal(kind: string, label: string): void;
  undo(): Act;
  redo(): Act;
  list(limit: number, before?: number): Act[];
}

const JOIN_WITHIN_MS = 60_000;

type ActRow = { id: number; at: string; kind: string; label: string; joins: string | null; state: Act['state'] };
type ChangeRow = { id: number; table_name: string; row_id: number; before: string | null; after: string | null };

export function openActs(db: Connection, clock: () => Date, newId: () => string): Acts {
  installTriggers(db);
  const begin = db.prepare('UPDATE temp.current_act SET act_id = ?');
  const insertAct = db.prepare(
    "INSERT INTO act (uuid, at, kind, label, joins, state) VALUES (?, ?, ?, ?, ?, 'done') RETURNING id",
  );
  const latest = db.prepare("SELECT * FROM act WHERE state <> 'dropped' ORDER BY id DESC LIMIT 1");
  const lastDone = db.prepare("SELECT * FROM act WHERE state = 'done' ORDER BY id DESC LIMIT 1");
  const firstUndone = db.prepare("SELECT * FROM act WHERE state = 'undone' ORDER BY id ASC LIMIT 1");
  const setState = db.prepare('UPDATE act SET state = ? WHERE id = ?');
  const touch = db.prepare('UPDATE act SET at = ?, label = ? WHERE id = ?');
  const drop = db.prepare("UPDATE act SET state = 'dropped' WHERE state = 'undone'");
  const changesOf = db.prepare('SELECT id, table_name, row_id, before, after FROM change WHERE act_id = ? ORDER BY id');
  const page = db.prepare("SELECT * FROM act WHERE state <> 'dropped' AND id < ? ORDER BY id DESC LIMIT ?");

  const openAct = (request: ActRequest): number => {
    const now = clock();
    const last = latest.get() as ActRow | undefined;
    const joinsLast =
      request.joins !== undefined &&
      last?.state === 'done' &&
      last.joins === request.joins &&
      now.getTime() - Date.parse(last.at) < JOIN_WITHIN_MS;
    if (joinsLast) {
      touch.run(now.toISOString(), request.label, last.id);
      return last.id;
    }
    drop.run();
    const row = insertAct.get(newId(), now.toISOString(), request.kind, request.label, request.joins ?? null);
    return (row as { id: number }).id;
  };

  const runAct = db.transaction(<T>(request: ActRequest, work: () => T) => {
    const actId = openAct(request);
    begin.run(actId);
    try {
      return { value: work(), act: actFromRow(db.prepare('SELECT * FROM act WHERE id = ?').get(actId) as ActRow) };
    } finally {
      begin.run(null);
    }
  });

  const turn = db.transaction((act: ActRow, direction: 'undo' | 'redo'): Act => {
    const changes = changesOf.all(act.id) as ChangeRow[];
    db.pragma('defer_foreign_keys = ON');
    for (const change of direction === 'undo' ? changes.reverse() : changes) {
      const [from, to] = direction === 'undo' ? [change.after, change.before] : [change.before, change.after];
      putRow(db, change.table_name, change.row_id, from, to);
    }
    const state = direction === 'undo' ? 'undone' : 'done';
    setState.run(state, act.id);
    return actFromRow({ ...act, state });
  });

  return {
    run: (request, work) => runAct.immediate(request, work) as never,
    logFinal: (kind, label) => {
      db.prepare("INSERT INTO act (uuid, at, kind, label, state) VALUES (?, ?, ?, ?, 'final')").run(
        newId(),
        clock().toISOString(),
        kind,
        label,
      );
    },
    undo: () => {
      const act = lastDone.get() as ActRow | undefined;
      if (!act) throw new CollateError('nothing-to-undo', 'There is nothing left to undo.');
      return turn.immediate(act, 'undo');
    },
    redo: () => {
      const act = firstUndone.get() as ActRow | undefined;
      if (!act) throw new CollateError('nothing-to-redo', 'There is nothing to do again.');
      return turn.immediate(act, 'redo');
    },
    list: (limit, before) => (page.all(before ?? Number.MAX_SAFE_INTEGER, limit) as ActRow[]).map(actFromRow),
  };
}

function actFromRow(row: ActRow): Act {
  return { actId: row.id, at: row.at, kind: row.kind, label: row.label, state: row.state };
}

function columnsOf(db: Connection, table: string): string[] {
  return (db.prepare('SELECT name FROM pragma_table_info(?)').all(table) as { name: string }[]).map((c) => c.name);
}

function installTriggers(db: Connection): void {
  db.exec('CREATE TEMP TABLE current_act (act_id INTEGER); INSERT INTO temp.current_act VALUES (NULL);');
  for (const table of UNDOABLE_TABLES) {
    const row = (alias: string) =>
      `json_object(${columnsOf(db, table)
        .map((name) => `'${name}', ${alias}."${name}"`)
        .join(', ')})`;
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

/** Turns the row from one state into the other; refuses when the row is not in the state the log left it in. */
function putRow(db: Connection, table: string, id: number, from: string | null, to: string | null): void {
  const columns = columnsOf(db, table);
  const present = db.prepare(`SELECT * FROM ${table} WHERE id = ?`).get(id) as Record<string, unknown> | undefined;
  if (!sameRow(columns, present, from)) {
    throw new CollateError(
      'conflict',
      'This cannot be taken back: what it changed has been changed or deleted since. Nothing was altered.',
    );
  }
  if (to === null) {
    db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id);
    return;
  }
  const row = JSON.parse(to) as Record<string, unknown>;
  const values = columns.map((name) => row[name] ?? null);
  const names = columns.map((name) => `"${name}"`).join(', ');
  if (from === null) {
    db.prepare(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`).run(values);
  } else {
    db.prepare(`UPDATE ${table} SET ${columns.map((name) => `"${name}" = ?`).join(', ')} WHERE id = ?`).run(
      ...values,
      id,
    );
  }
}

function sameRow(columns: string[], present: Record<string, unknown> | undefined, logged: string | null): boolean {
  if (logged === null || present === undefined) return (logged === null) === (present === undefined);
  const row = JSON.parse(logged) as Record<string, unknown>;
  return columns.every((name) => (present[name] ?? null) === (row[name] ?? null));
}
