/** The log of acts, with undo and redo built on it. */
import { CollateError } from '../../../contract/errors.ts';
import type { Act } from '../../../contract/model/archive.ts';
import { articlesOfPieces, rebuildTexts } from '../articles/moved-pieces.ts';
import { type Connection, codeOf, idList, prepared } from '../connection.ts';
import { type Pace, transactionInTurns } from '../pace.ts';
import { followMerge } from '../sources/merged-sources.ts';
import { type ActRow, actFromRow } from './act-row.ts';
import { type ChangeRow, openUndoableRows, RowChanged, type UndoableRows } from './undoable-rows.ts';
import { whyInConflict } from './why-final.ts';

export interface ActRequest<T = unknown> {
  readonly kind: string;
  /** The wording in the log and in toasts: "Merged 3 claims into claim 13". It must hold no words of an article, because the log outlives it. */
  readonly label: string | ((value: T) => string);
  /** Consecutive acts with the same key become one act when they are less than `JOIN_WITHIN_MS` apart. */
  readonly joins?: string;
}

export interface Acts {
  /** Runs `work` in one transaction of its own as one act. If it throws, nothing is kept. @throws Error within another transaction */
  run<T>(request: ActRequest<T>, work: () => T): { value: T; act: Act };
  /** The same for work on thousands of rows, which calls `pace` after every few. What others read meanwhile is the archive as it was. */
  runInTurns<T>(
    request: ActRequest<T>,
    work: (pace: Pace) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<{ value: T; act: Act }>;
  /**
   * Adds a log entry for something that cannot be undone, or gives the one of this id a new label while the work goes on.
   * Must be called inside a transaction. @returns its id
   */
  logFinal(kind: string, label: string, actId?: number | null): number;
  /** Makes everything done so far final: it stays in the log but can no longer be undone. */
  settle(): void;
  /**
   * Undoes the last act, in turns. If that act cannot be undone, the next call skips it, so that it does not block the acts before it.
   * @param actId refused with `conflict` unless this is the last act
   * @throws CollateError nothing-to-undo, conflict (nothing was altered)
   */
  undo(actId?: number, signal?: AbortSignal): Promise<Act>;
  /** @throws CollateError nothing-to-redo, conflict (nothing was altered) */
  redo(signal?: AbortSignal): Promise<Act>;
  /**
   * Undoes every act after this one (`redoTo`: redoes every undone act up to and including it). Either all of them or none.
   * @returns the number of acts
   * @throws CollateError nothing-to-undo, nothing-to-redo, conflict (nothing was altered)
   */
  undoTo(actId: number, signal?: AbortSignal): Promise<number>;
  redoTo(actId: number, signal?: AbortSignal): Promise<number>;
}

const JOIN_WITHIN_MS = 60_000;
/** Rows of the log, each of which is a row to restore: well within a turn. */
const ROWS_AT_ONCE = 50;
const NEVER = new AbortController().signal;

type Direction = 'undo' | 'redo';

export function openActs(db: Connection, clock: () => Date, newId: () => string): Acts {
  const rows = openUndoableRows(db);
  const log = openLog(db);
  const turns = createTurns({ db, clock, rows, log });

  const begin = ({ kind, joins }: ActRequest<never>) => {
    const now = clock();
    const joined = actToJoin(log, joins, now);
    if (!joined) log.endRedo();
    const { id } = joined ?? log.begin(newId(), now, kind, joins ?? null);
    rows.logTo(id);
    return { id, now, isJoined: joined !== undefined };
  };
  const complete = <T>({ id, now, isJoined }: ReturnType<typeof begin>, { label }: ActRequest<T>, value: T) => {
    rows.logTo(null);
    if (isJoined) joinChanges(db, log.changesOf(id));
    return { value, act: actFromRow(log.complete(now, typeof label === 'string' ? label : label(value), id)) };
  };
  const runAct = db.transaction(<T>(request: ActRequest<T>, work: () => T) => {
    const begun = begin(request);
    return complete(begun, request, work());
  });

  return {
    run: (request, work) => {
      // SQLite would make it a part of that one, to be rolled back with it.
      if (db.inTransaction) throw new Error('An act cannot begin within another transaction: wait with untilFree.');
      return runAct.immediate(request as ActRequest, work) as never;
    },
    runInTurns: (request, work, signal = NEVER) =>
      transactionInTurns(db, signal, async (pace) => {
        const begun = begin(request);
        return complete(begun, request, await work(pace));
      }),
    logFinal: (kind, label, actId = null) => {
      log.endRedo();
      return actId === null ? log.addFinal(newId(), clock(), kind, label) : log.complete(clock(), label, actId).id;
    },
    settle: () => db.transaction(() => log.settle()).immediate(),
    undo: (actId, signal = NEVER) =>
      turns.one('undo', signal, () => {
        const act = log.lastDone();
        if (!act) throw new CollateError('nothing-to-undo', 'There is nothing left to undo.');
        if (actId !== undefined && act.id !== actId) throw notTheLast(act.label);
        return act;
      }),
    redo: (signal = NEVER) =>
      turns.one('redo', signal, () => {
        const act = log.firstUndone();
        if (!act) throw new CollateError('nothing-to-redo', 'There is nothing left to redo.');
        return act;
      }),
    undoTo: (actId, signal = NEVER) =>
      turns.all('undo', signal, () => {
        const acts = log.doneAfter(actId);
        if (acts.length === 0) throw new CollateError('nothing-to-undo', 'Nothing was done after this act.');
        return acts;
      }),
    redoTo: (actId, signal = NEVER) =>
      turns.all('redo', signal, () => {
        const acts = log.undoneUpTo(actId);
        if (acts.length === 0) throw new CollateError('nothing-to-redo', 'There is nothing to redo up to this act.');
        return acts;
      }),
  };
}

const notTheLast = (last: string) =>
  new CollateError(
    'conflict',
    `This is not the last act any more: that is “${last}”. Another window may have done or undone something. Nothing was undone now; the log can go back further.`,
  );

/** Returns the last act if the next one is to be joined to it. */
function actToJoin(log: Log, joins: string | undefined, now: Date): ActRow | undefined {
  const last = log.latest();
  if (joins === undefined || last?.state !== 'done' || last.joins !== joins) return undefined;
  const sinceMs = now.getTime() - Date.parse(last.at);
  // Where the clock has been set back, the last act is of a time to come.
  return sinceMs >= 0 && sinceMs < JOIN_WITHIN_MS ? last : undefined;
}

type Log = ReturnType<typeof openLog>;

/** Undone acts are all newer than those still done: a search from there does not read the whole log at every act. */
const UNDONE = `state = 'undone' AND id > coalesce((SELECT max(id) FROM act WHERE state = 'done'), 0)`;

/** Reads and writes the rows of the table `act`. */
function openLog(db: Connection) {
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

interface TurnsOptions {
  readonly db: Connection;
  readonly clock: () => Date;
  readonly rows: UndoableRows;
  readonly log: Log;
}

/** Undoes or redoes acts: a single one, which is set aside if it conflicts so that it does not block the others, or several as a whole. */
function createTurns({ db, clock, rows, log }: TurnsOptions) {
  const turn = async (act: ActRow, direction: Direction, pace: Pace): Promise<Act> => {
    const changes = log.changesOf(act.id);
    if (direction === 'undo') changes.reverse();
    for (const [at, change] of changes.entries()) {
      rows.turn(change, direction);
      if (at % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await pace();
    }
    if (act.kind === 'source.merge') followMerge(db, { at: act.at, changes }, direction);
    rebuildTexts({ db, clock }, articlesOfPieces(changes.filter(({ table_name }) => table_name === 'moved_piece')));
    const state = direction === 'undo' ? 'undone' : 'done';
    log.setState(act.id, state);
    return actFromRow({ ...act, state });
  };
  /** Acts have no savepoint of their own: in one, SQLite keeps every page again at every statement, and thousands of rows took a minute. */
  const inOneTransaction = <T>(signal: AbortSignal, work: (pace: Pace) => Promise<T>): Promise<T> =>
    transactionInTurns(db, signal, (pace) => {
      db.pragma('defer_foreign_keys = ON');
      return work(pace);
    });
  /** @throws CollateError always, with what stands against the act: it shows once those before it are turned */
  const refuse = (act: ActRow, before: readonly ActRow[], direction: Direction, signal: AbortSignal): Promise<never> =>
    inOneTransaction(signal, async (pace) => {
      for (const each of before) await turn(each, direction, pace);
      throw conflict(db, act, direction);
    });
  return {
    one: async (direction: Direction, signal: AbortSignal, next: () => ActRow): Promise<Act> => {
      let act: ActRow | undefined;
      try {
        return await inOneTransaction(signal, (pace) => {
          act = next();
          return turn(act, direction, pace);
        });
      } catch (error) {
        if (!act || !isConflict(error)) throw error;
        // Its reason is in the changes, which the end of the redo forgets.
        const reason = conflict(db, act, direction);
        const { id } = act;
        db.transaction(() => (direction === 'undo' ? log.setState(id, 'final') : log.endRedo())).immediate();
        throw reason;
      }
    },
    all: async (direction: Direction, signal: AbortSignal, chosen: () => readonly ActRow[]): Promise<number> => {
      let acts: readonly ActRow[] = [];
      let turned = 0;
      try {
        await inOneTransaction(signal, async (pace) => {
          acts = chosen();
          for (const act of acts) {
            await turn(act, direction, pace);
            turned += 1;
            if (turned % ROWS_AT_ONCE === 0) await pace();
          }
        });
        return acts.length;
      } catch (error) {
        if (!isConflict(error)) throw error;
        const act = acts[turned];
        if (!act) throw usedSince(direction);
        return refuse(act, acts.slice(0, turned), direction, signal);
      }
    },
  };
}

/** For several acts: references are checked when all are turned, so which of them made what is referenced is not known. */
function usedSince(direction: Direction): CollateError {
  const cannot = direction === 'undo' ? 'undone' : 'redone';
  return new CollateError(
    'conflict',
    `They cannot be ${cannot}: something newer uses what one of them made. Nothing was altered.`,
  );
}

/** A unique name taken since, or a row that other rows now reference, is a conflict just like a row that was changed. */
function isConflict(error: unknown): boolean {
  return error instanceof RowChanged || codeOf(error).startsWith('SQLITE_CONSTRAINT');
}

function conflict(db: Connection, act: ActRow, direction: Direction): CollateError {
  const cannot = direction === 'undo' ? 'cannot be undone' : 'cannot be redone';
  return new CollateError(
    'conflict',
    `“${act.label}” ${cannot}: ${whyInConflict(db, act, direction)}. Nothing was altered.`,
    { actId: act.id },
  );
}

/** Keeps one change per row. Otherwise a report typed for a minute would be stored whole at every pause. */
function joinChanges(db: Connection, changes: readonly ChangeRow[]): void {
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
