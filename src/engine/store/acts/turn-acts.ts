/** Undoes or redoes acts: a single one, which is set aside if it conflicts so that it does not block the others, or several as a whole. */
import { CollateError } from '../../../contract/errors.ts';
import type { Act } from '../../../contract/model/archive.ts';
import { articlesOfPieces, rebuildTexts } from '../articles/moved-pieces.ts';
import { type Connection, codeOf } from '../connection.ts';
import { type Pace, transactionInTurns } from '../pace.ts';
import { followMerge } from '../sources/merged-sources.ts';
import { type ActRow, actFromRow } from './act-row.ts';
import type { LogTable } from './log-table.ts';
import { RowChanged, type UndoableRows } from './undoable-rows.ts';
import { whyInConflict } from './why-final.ts';

/** Rows of the log, each of which is a row to restore: well within a turn. */
const ROWS_AT_ONCE = 50;

type Direction = 'undo' | 'redo';

interface Turning {
  readonly db: Connection;
  readonly clock: () => Date;
  readonly rows: UndoableRows;
  readonly log: LogTable;
  readonly direction: Direction;
  readonly signal: AbortSignal;
}

/** @param next called within the transaction @throws CollateError conflict, or what `next` throws */
export async function turnOne(turning: Turning, next: () => ActRow): Promise<Act> {
  const { db, log, direction } = turning;
  let act: ActRow | undefined;
  try {
    return await inOneTransaction(turning, (pace) => {
      act = next();
      return turn(turning, act, pace);
    });
  } catch (error) {
    if (!act || !isConflict(error)) throw error;
    // Its reason is in the changes, which the end of the redo forgets.
    const reason = conflict(db, act, direction);
    const { id } = act;
    db.transaction(() => (direction === 'undo' ? log.setState(id, 'final') : log.endRedo())).immediate();
    throw reason;
  }
}

/** @param chosen called within the transaction @returns the number of acts @throws CollateError conflict, or what `chosen` throws */
export async function turnAll(turning: Turning, chosen: () => readonly ActRow[]): Promise<number> {
  let acts: readonly ActRow[] = [];
  let turned = 0;
  try {
    await inOneTransaction(turning, async (pace) => {
      acts = chosen();
      for (const act of acts) {
        await turn(turning, act, pace);
        turned += 1;
        if (turned % ROWS_AT_ONCE === 0) await pace();
      }
    });
    return acts.length;
  } catch (error) {
    if (!isConflict(error)) throw error;
    const act = acts[turned];
    if (!act) throw usedSince(turning.direction);
    return refuse(turning, act, acts.slice(0, turned));
  }
}

async function turn({ db, clock, rows, log, direction }: Turning, act: ActRow, pace: Pace): Promise<Act> {
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
}

/** Acts have no savepoint of their own: in one, SQLite keeps every page again at every statement, and thousands of rows took a minute. */
function inOneTransaction<T>({ db, signal }: Turning, work: (pace: Pace) => Promise<T>): Promise<T> {
  return transactionInTurns(db, signal, (pace) => {
    db.pragma('defer_foreign_keys = ON');
    return work(pace);
  });
}

/** @throws CollateError always, with what stands against the act: it shows once those before it are turned */
function refuse(turning: Turning, act: ActRow, before: readonly ActRow[]): Promise<never> {
  return inOneTransaction(turning, async (pace) => {
    for (const each of before) await turn(turning, each, pace);
    throw conflict(turning.db, act, turning.direction);
  });
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
