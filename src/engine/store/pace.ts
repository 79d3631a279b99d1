/** Long work on a thread that others need takes turns of a few milliseconds, and can be stopped between them. */
import { setImmediate } from 'node:timers/promises';
import { CollateError } from '../../contract/errors.ts';
import type { Connection } from './connection.ts';

const TURN_MS = 15;

/** Gives the thread back if the turn is over. Takes how much is done, out of one. */
export type Pace = (share?: number) => Promise<void>;

/** @throws CollateError no-archive from the pace, if the archive was closed in between; or the signal’s reason */
export function paceOf(db: Connection, signal: AbortSignal, onShare: (share: number) => void = () => {}): Pace {
  let since = performance.now();
  return async (share = 0) => {
    if (performance.now() - since < TURN_MS) return;
    onShare(share);
    await setImmediate();
    signal.throwIfAborted();
    if (!db.open) throw new CollateError('no-archive', 'The archive was closed before this was done.');
    since = performance.now();
  };
}

/** Reads rows a few at a time, few enough for a turn; those removed in between are left out, as `read` leaves out unknown ids. */
export async function inTurns<Row>(
  ids: readonly number[],
  atOnce: number,
  read: (some: readonly number[]) => readonly Row[],
  pace: Pace,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < ids.length; at += atOnce) {
    rows.push(...read(ids.slice(at, at + atOnce)));
    await pace();
  }
  return rows;
}
