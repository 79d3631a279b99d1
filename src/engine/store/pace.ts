/** Long work on a thread that others need takes turns of a few milliseconds, and can be stopped between them. */
import { setImmediate } from 'node:timers/promises';
import { CollateError } from '../../contract/errors.ts';
import type { Connection } from './connection.ts';
import { inChunks } from './in-chunks.ts';

const TURN_MS = 15;

/** Gives the thread back if the turn is over. Takes how much is done, out of one. */
export type Pace = (share?: number) => Promise<void>;

/** @throws CollateError no-archive from the pace, if the archive was closed in between; or the signal’s reason */
export function paceOf(db: Connection, signal: AbortSignal, onShare: (share: number) => void = () => {}): Pace {
  let since = performance.now();
  return async (share = 0) => {
    if (performance.now() - since < TURN_MS && !db.inTransaction) return;
    onShare(share);
    do await nextTurn(db, signal);
    while (db.inTransaction);
    since = performance.now();
  };
}

async function nextTurn(db: Connection, signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
  if (!db.open) throw new CollateError('no-archive', 'The archive was closed before this was done.');
}

/** Those waiting to write, in the order in which they came. */
const lines = new WeakMap<Connection, symbol[]>();

/**
 * Does something once no transaction is open that takes turns, and whoever came before has begun: what it writes is no part of that. It begins in the moment
 * in which that is so, which may be at once: nothing comes between, and no one gets ahead.
 * @throws as a pace does, or what `work` throws
 */
export async function whenFree<T>(db: Connection, work: () => T | Promise<T>, signal: AbortSignal = NEVER): Promise<T> {
  return db.inTransaction || lineOf(db).length > 0 ? inLine(db, work, signal) : work();
}

async function inLine<T>(db: Connection, work: () => T | Promise<T>, signal: AbortSignal): Promise<T> {
  const line = lineOf(db);
  const place = Symbol();
  line.push(place);
  try {
    while (db.inTransaction || line[0] !== place) await nextTurn(db, signal);
  } finally {
    line.splice(line.indexOf(place), 1);
  }
  return work();
}

function lineOf(db: Connection): symbol[] {
  const line = lines.get(db) ?? [];
  lines.set(db, line);
  return line;
}

const NEVER = new AbortController().signal;

/** How many copies are being made of an archive. */
const copies = new WeakMap<Connection, number>();

const copiesOf = (db: Connection): number => copies.get(db) ?? 0;

/** While an archive is copied page by page, no act takes turns: half of one would be in the copy. */
export function whileCopied<T>(db: Connection, copy: () => Promise<T>): Promise<T> {
  return whenFree(db, async () => {
    copies.set(db, copiesOf(db) + 1);
    try {
      return await copy();
    } finally {
      copies.set(db, copiesOf(db) - 1);
    }
  });
}

/**
 * Runs one transaction over several turns. In between, the connection refuses to write, so that nothing else can become part of it.
 * @throws as a pace does; nothing is changed then
 */
export function transactionInTurns<T>(
  db: Connection,
  signal: AbortSignal,
  work: (pace: Pace) => Promise<T>,
): Promise<T> {
  const transaction = () => runTransaction(db, signal, work);
  return db.inTransaction ? whenFree(db, transaction, signal) : transaction();
}

async function runTransaction<T>(db: Connection, signal: AbortSignal, work: (pace: Pace) => Promise<T>): Promise<T> {
  let since = performance.now();
  const pace = async () => {
    const isOver = performance.now() - since >= TURN_MS && copiesOf(db) === 0;
    db.pragma('query_only = ON');
    try {
      if (isOver) await nextTurn(db, signal);
    } finally {
      if (db.open) db.pragma('query_only = OFF');
    }
    // For some failures of anyone’s statement SQLite ends the transaction: the rest would be written by itself, and kept.
    if (!db.inTransaction) throw new Error('The transaction was ended by SQLite.');
    if (isOver) since = performance.now();
  };
  db.exec('BEGIN IMMEDIATE');
  try {
    const value = await work(pace);
    db.exec('COMMIT');
    return value;
  } catch (error) {
    if (db.open && db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

const ROWS_AT_ONCE = 100;

/**
 * Does something to rows a few at a time, in one transaction or several. Not row by row: within a transaction, SQLite prepares every statement anew after a
 * pause.
 */
export async function eachInTurns<T>(
  rows: readonly T[],
  work: (some: readonly T[]) => void,
  pace: Pace,
  atOnce = ROWS_AT_ONCE,
): Promise<void> {
  for (const some of inChunks(rows, atOnce)) {
    work(some);
    await pace();
  }
}

/** Reads rows a few at a time, few enough for a turn; those removed in between are left out, as `read` leaves out unknown ids. */
export async function inTurns<Row>(
  ids: readonly number[],
  atOnce: number,
  read: (some: readonly number[]) => readonly Row[],
  pace: Pace,
): Promise<Row[]> {
  const rows: Row[] = [];
  await eachInTurns(ids, (some) => rows.push(...read(some)), pace, atOnce);
  return rows;
}
