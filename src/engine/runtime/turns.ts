/**
 * What keeps the engine's thread busy does so in turns, one in each round of the event loop: an import and the index, each
 * within its bound, would else hold the thread for the sum of both.
 */
const waiting: (() => void)[] = [];

/** Runs `work` in a turn of its own, after those asked for before. */
export function inTurn(work: () => void): void {
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
