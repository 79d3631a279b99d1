/**
 * Long work on the engine's thread takes turns, one per round of the event loop. Otherwise the delays of an import and the indexer, each within its own limit,
 * would add up.
 */
import type { Connection } from '../store/connection.ts';

interface Turn {
  readonly db: Connection;
  readonly work: () => void;
}

const waiting: Turn[] = [];

/** Runs `work` in a turn of its own, after those requested before it, and while no transaction of an act that takes turns itself is open. */
export function runInTurn(db: Connection, work: () => void): void {
  waiting.push({ db, work });
  if (waiting.length === 1) setImmediate(takeTurn);
}

function takeTurn(): void {
  const turn = waiting[0] as Turn;
  const mustWait = turn.db.inTransaction;
  try {
    if (!mustWait) turn.work();
  } finally {
    waiting.shift();
    if (mustWait) waiting.push(turn);
    if (waiting.length > 0) setImmediate(takeTurn);
  }
}
