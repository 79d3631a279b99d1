/** Records what the analyst does as acts of the log, and takes them back. */
import { CollateError } from '../../../contract/errors.ts';
import type { Act } from '../../../contract/model/archive.ts';
import { type Connection, idList, prepared } from '../connection.ts';
import { type Pace, transactionInTurns } from '../pace.ts';
import { type ActRow, actFromRow } from './act-row.ts';
import { type LogTable, openLogTable } from './log-table.ts';
import { turnAll, turnOne } from './turn-acts.ts';
import { type ChangeRow, openUndoableRows } from './undoable-rows.ts';

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
const NEVER = new AbortController().signal;

export function openActs(db: Connection, clock: () => Date, newId: () => string): Acts {
  const rows = openUndoableRows(db);
  const log = openLogTable(db);
  const turning = (direction: 'undo' | 'redo', signal: AbortSignal) => ({ db, clock, rows, log, direction, signal });

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
      if (db.inTransaction) throw new Error('An act cannot begin within another transaction: wait with whenFree.');
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
    undo: (actId, signal = NEVER) => turnOne(turning('undo', signal), () => actToUndo(log, actId)),
    redo: (signal = NEVER) => turnOne(turning('redo', signal), () => actToRedo(log)),
    undoTo: (actId, signal = NEVER) => turnAll(turning('undo', signal), () => actsToUndo(log, actId)),
    redoTo: (actId, signal = NEVER) => turnAll(turning('redo', signal), () => actsToRedo(log, actId)),
  };
}

function actToUndo(log: LogTable, actId: number | undefined): ActRow {
  const act = log.lastDone();
  if (!act) throw new CollateError('nothing-to-undo', 'There is nothing left to undo.');
  if (actId !== undefined && act.id !== actId) throw notTheLast(act.label);
  return act;
}

function actToRedo(log: LogTable): ActRow {
  const act = log.firstUndone();
  if (!act) throw new CollateError('nothing-to-redo', 'There is nothing left to redo.');
  return act;
}

function actsToUndo(log: LogTable, actId: number): ActRow[] {
  const acts = log.doneAfter(actId);
  if (acts.length === 0) throw new CollateError('nothing-to-undo', 'Nothing was done after this act.');
  return acts;
}

function actsToRedo(log: LogTable, actId: number): ActRow[] {
  const acts = log.undoneUpTo(actId);
  if (acts.length === 0) throw new CollateError('nothing-to-redo', 'There is nothing to redo up to this act.');
  return acts;
}

const notTheLast = (last: string) =>
  new CollateError(
    'conflict',
    `This is not the last act any more: that is “${last}”. Another window may have done or undone something. Nothing was undone now; the log can go back further.`,
  );

/** Returns the last act if the next one is to be joined to it. */
function actToJoin(log: LogTable, joins: string | undefined, now: Date): ActRow | undefined {
  const last = log.latest();
  if (joins === undefined || last?.state !== 'done' || last.joins !== joins) return undefined;
  const sinceMs = now.getTime() - Date.parse(last.at);
  // Where the clock has been set back, the last act is of a time to come.
  return sinceMs >= 0 && sinceMs < JOIN_WITHIN_MS ? last : undefined;
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
