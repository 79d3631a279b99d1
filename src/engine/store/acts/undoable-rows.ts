/** Rows whose changes acts can undo. Triggers, created from the schema with the first act of a session, log each row before and after; undo and redo restore those states. */
import { type Connection, cellOf, columnOf, identifier, prepared, type Statement } from '../connection.ts';

/** Tables whose rows are changed by acts. All have `id INTEGER PRIMARY KEY` and hold no blobs. */
export const UNDOABLE_TABLES = [
  'source',
  'source_alias',
  'source_apart',
  'origin',
  'origin_joined',
  'origin_decision',
  'origin_proposal',
  'own_passages',
  'version_refusal',
  'article',
  'moved_piece',
  'correction',
  'claim',
  'claim_relation',
  'evidence',
  'grade',
  'tag',
  'tagging',
  'collection',
  'collected',
  'comparison',
  'dismissal',
  'report',
  'outcome_done',
  'quote_refusal',
] as const;

export type UndoableName = (typeof UNDOABLE_TABLES)[number];

/** A row as it is in its table, or in the log as JSON. */
export type LoggedRow = Record<string, unknown>;

export interface ChangeRow {
  readonly id: number;
  readonly table_name: string;
  readonly row_id: number;
  readonly before: string | null;
  readonly after: string | null;
}

export interface UndoableRows {
  /** Logs all changes from now on under this act; null stops logging. */
  logTo(actId: number | null): void;
  /** @throws RowChanged */
  turn(change: ChangeRow, direction: 'undo' | 'redo'): void;
}

export function openUndoableRows(db: Connection): UndoableRows {
  db.exec('CREATE TEMP TABLE current_act (act_id INTEGER); INSERT INTO temp.current_act VALUES (NULL);');
  const logTo = db.prepare('UPDATE temp.current_act SET act_id = ?');
  const tables = new Map<string, UndoableTable>();
  const tableOf = (name: string) => {
    const table = tables.get(name) ?? undoableTable(db, name);
    tables.set(name, table);
    return table;
  };
  return {
    logTo: (actId) => {
      if (actId !== null && !hasTriggers(db)) installTriggers(db);
      logTo.run(actId);
    },
    turn: ({ table_name, row_id, before, after }, direction) => {
      const table = tableOf(table_name);
      if (direction === 'undo') putRow(db, table, row_id, after, before);
      else putRow(db, table, row_id, before, after);
    },
  };
}

interface UndoableTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly select: Statement;
  readonly insert: Statement;
  readonly remove: Statement;
}

function undoableTable(db: Connection, name: string): UndoableTable {
  const columns = columnsOf(db, name);
  const quoted = columns.map(identifier);
  return {
    name,
    columns,
    select: db.prepare(`SELECT * FROM ${name} WHERE id = ?`),
    insert: db.prepare(`INSERT INTO ${name} (${quoted.join(', ')}) VALUES (${quoted.map(() => '?').join(', ')})`),
    remove: db.prepare(`DELETE FROM ${name} WHERE id = ?`),
  };
}

function columnsOf(db: Connection, table: string): string[] {
  return columnOf<string>(db, 'SELECT name FROM pragma_table_info(?)', table);
}

/** Asked of the connection each time: where the act that created them is rolled back, they are gone with it. */
function hasTriggers(db: Connection): boolean {
  const last = `log_delete_${UNDOABLE_TABLES.at(-1)}`;
  return cellOf(db, 'SELECT 1 FROM temp.sqlite_schema WHERE name = ?', last) !== undefined;
}

/** Takes as long as all else that opening an archive takes. */
function installTriggers(db: Connection): void {
  db.exec(UNDOABLE_TABLES.map((table) => triggersOn(table, columnsOf(db, table))).join(''));
}

function triggersOn(table: string, columns: readonly string[]): string {
  const row = (alias: string) =>
    `json_object(${columns.map((column) => `'${column.replaceAll("'", "''")}', ${alias}.${identifier(column)}`).join(', ')})`;
  const log = (id: string, before: string, after: string) =>
    `INSERT INTO change (act_id, table_name, row_id, before, after)
     SELECT act_id, '${table}', ${id}, ${before}, ${after} FROM temp.current_act WHERE act_id IS NOT NULL;`;
  return `
    CREATE TEMP TRIGGER log_insert_${table} AFTER INSERT ON main.${table}
      BEGIN ${log('new.id', 'NULL', row('new'))} END;
    CREATE TEMP TRIGGER log_update_${table} AFTER UPDATE ON main.${table}
      BEGIN ${log('new.id', row('old'), row('new'))} END;
    CREATE TEMP TRIGGER log_delete_${table} AFTER DELETE ON main.${table}
      BEGIN ${log('old.id', row('old'), 'NULL')} END;`;
}

/** Thrown if a row is not in the state in which the log left it. */
export class RowChanged extends Error {}

/** Changes the row from one logged state to another. @throws RowChanged */
function putRow(db: Connection, table: UndoableTable, id: number, from: string | null, to: string | null): void {
  const present = table.select.get(id) as LoggedRow | undefined;
  if (!isRow(present, from)) throw new RowChanged(`${table.name} ${id}`);
  if (to === null) {
    table.remove.run(id);
    return;
  }
  const row = JSON.parse(to) as LoggedRow;
  if (present === undefined) table.insert.run(table.columns.map((column) => row[column] ?? null));
  else updateRow(db, table, present, row);
}

/** Writes only what differs: every other column would be looked up again in its indexes and references. */
function updateRow(db: Connection, table: UndoableTable, present: LoggedRow, row: LoggedRow): void {
  const changed = table.columns.filter((column) => present[column] !== (row[column] ?? null));
  if (changed.length === 0) return;
  const assignments = changed.map((column) => `${identifier(column)} = ?`).join(', ');
  const values = changed.map((column) => row[column] ?? null);
  prepared(db, `UPDATE ${table.name} SET ${assignments} WHERE id = ?`).run(...values, present.id);
}

export function isRow(present: LoggedRow | undefined, logged: string | null): boolean {
  if (logged === null || present === undefined) return (logged === null) === (present === undefined);
  const row = JSON.parse(logged) as LoggedRow;
  return Object.entries(present).every(([name, value]) => value === (row[name] ?? null));
}
