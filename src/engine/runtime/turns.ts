/**
 * Long work on the engine's thread takes turns, one per round of the event loop. Otherwise the delays of an import and the indexer, each within its own limit,
 * would add up.
 */
const waiting: (() => void)[] = [];

/** Runs `work` in a turn of its own, after those requested before it. */
export function runInTurn(work: () => void): void {
  waiting.push(work);
  if (waiting.length === 1) setImmediate(takeTurn);
}

function takeTurn(): void {
  const work = waiting[0];
  try {
    work?.();
  } finally {
    waiting.shift();
    if (waiting.length > 0) setImmediate(takeTurn);
  }
}
