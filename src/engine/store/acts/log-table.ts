/** Reads and writes the rows of the table `act`, of which the log, undo and redo are made. */
import type { Act } from '../../../contract/model/archive.ts';
import type { Connection } from '../connection.ts';
import type { ActRow } from './act-row.ts';
import type { ChangeRow } from './undoable-rows.ts';

/** Undone acts are all newer than those still done: a search from there does not read the whole log at every act. */
const UNDONE = `state = 'undone' AND id > coalesce((SELECT max(id) FROM act WHERE state = 'done'), 0)`;

export type LogTable = ReturnType<typeof openLogTable>;

export function openLogTable(db: Connection) {
  const insertAct = db.prepare(
    "INSERT INTO act (uuid, at, kind, label, joins, state) VALUES (?, ?, ?, '', ?, 'done') RETURNING *",
  );
  const insertFinal = db.prepare(
    "INSERT INTO act (uuid, at, kind, label, state) VALUES (?, ?, ?, ?, 'final') RETURNING id",
  );
  const latest = db.prepare("SELECT * FROM act WHERE state <> 'dropped' ORDER BY id DESC LIMIT 1");
  const lastDone = db.prepare("SELECT * FROM act WHERE state = 'done' ORDER BY id DESC LIMIT 1");
  const firstUndone = db.prepare(`SELECT * FROM act WHERE ${UNDONE} ORDER BY id LIMIT 1`);
  const doneAfter = db.prepare("SELECT * FROM act WHERE state = 'done' AND id > ? ORDER BY id DESC");
  const undoneUpTo = db.prepare(`SELECT * FROM act WHERE ${UNDONE} AND id <= ? ORDER BY id`);
  const setState = db.prepare('UPDATE act SET state = ? WHERE id = ?');
  const complete = db.prepare('UPDATE act SET at = ?, label = ? WHERE id = ? RETURNING *');
  const forgetUndone = db.prepare(`DELETE FROM change WHERE act_id IN (SELECT id FROM act WHERE ${UNDONE})`);
  const dropUndone = db.prepare(`UPDATE act SET state = 'dropped' WHERE ${UNDONE}`);
  const changesOf = db.prepare('SELECT id, table_name, row_id, before, after FROM change WHERE act_id = ? ORDER BY id');
  /** Once something else has been done, undone acts can no longer be redone. */
  const endRedo = () => {
    forgetUndone.run();
    dropUndone.run();
  };
  return {
    begin: (uuid: string, at: Date, kind: string, joins: string | null) =>
      insertAct.get(uuid, at.toISOString(), kind, joins) as ActRow,
    complete: (at: Date, label: string, id: number) => complete.get(at.toISOString(), label, id) as ActRow,
    addFinal: (uuid: string, at: Date, kind: string, label: string) =>
      (insertFinal.get(uuid, at.toISOString(), kind, label) as { id: number }).id,
    latest: () => latest.get() as ActRow | undefined,
    lastDone: () => lastDone.get() as ActRow | undefined,
    firstUndone: () => firstUndone.get() as ActRow | undefined,
    doneAfter: (id: number) => doneAfter.all(id) as ActRow[],
    undoneUpTo: (id: number) => undoneUpTo.all(id) as ActRow[],
    changesOf: (id: number) => changesOf.all(id) as ChangeRow[],
    setState: (id: number, state: Act['state']) => void setState.run(state, id),
    endRedo,
    settle: () => {
      endRedo();
      db.exec("UPDATE act SET state = 'final' WHERE state = 'done'");
    },
  };
}
