/** Reads and writes the rows of the table `act`, of which the log, undo and redo are made. */
import type { Act } from '../../../contract/model/archive.ts';
import { type Connection, insertedId, prepared, rowOf, rowsOf } from '../connection.ts';
import type { ActRow } from './act-row.ts';
import type { ChangeRow } from './undoable-rows.ts';

/** Undone acts are all newer than those still done: a search from there does not read the whole log at every act. */
const UNDONE = `state = 'undone' AND id > coalesce((SELECT max(id) FROM act WHERE state = 'done'), 0)`;

export type LogTable = ReturnType<typeof openLogTable>;

export function openLogTable(db: Connection) {
  const changed = (sql: string, ...values: unknown[]) => void prepared(db, sql).run(...values);
  /** Once something else has been done, undone acts can no longer be redone. */
  const endRedo = () => {
    changed(`DELETE FROM change WHERE act_id IN (SELECT id FROM act WHERE ${UNDONE})`);
    changed(`UPDATE act SET state = 'dropped' WHERE ${UNDONE}`);
  };
  return {
    begin: (uuid: string, at: Date, kind: string, joins: string | null) =>
      rowOf<ActRow>(
        db,
        "INSERT INTO act (uuid, at, kind, label, joins, state) VALUES (?, ?, ?, '', ?, 'done') RETURNING *",
        ...[uuid, at.toISOString(), kind, joins],
      ) as ActRow,
    complete: (at: Date, label: string, id: number) =>
      rowOf<ActRow>(
        db,
        'UPDATE act SET at = ?, label = ? WHERE id = ? RETURNING *',
        ...[at.toISOString(), label, id],
      ) as ActRow,
    addFinal: (uuid: string, at: Date, kind: string, label: string) =>
      insertedId(
        db,
        "INSERT INTO act (uuid, at, kind, label, state) VALUES (?, ?, ?, ?, 'final')",
        ...[uuid, at.toISOString(), kind, label],
      ),
    latest: () => rowOf<ActRow>(db, "SELECT * FROM act WHERE state <> 'dropped' ORDER BY id DESC LIMIT 1"),
    lastDone: () => rowOf<ActRow>(db, "SELECT * FROM act WHERE state = 'done' ORDER BY id DESC LIMIT 1"),
    firstUndone: () => rowOf<ActRow>(db, `SELECT * FROM act WHERE ${UNDONE} ORDER BY id LIMIT 1`),
    doneAfter: (id: number) =>
      rowsOf<ActRow>(db, "SELECT * FROM act WHERE state = 'done' AND id > ? ORDER BY id DESC", id),
    undoneUpTo: (id: number) => rowsOf<ActRow>(db, `SELECT * FROM act WHERE ${UNDONE} AND id <= ? ORDER BY id`, id),
    changesOf: (id: number) =>
      rowsOf<ChangeRow>(
        db,
        'SELECT id, table_name, row_id, before, after FROM change WHERE act_id = ? ORDER BY id',
        id,
      ),
    setState: (id: number, state: Act['state']) => changed('UPDATE act SET state = ? WHERE id = ?', state, id),
    endRedo,
    settle: () => {
      endRedo();
      db.exec("UPDATE act SET state = 'final' WHERE state = 'done'");
    },
  };
}
