import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everyTurnIsOver } from '../testing/every-turn-is-over.ts';
import { archiveValue, setArchiveValue } from './archive-values.ts';
import { type Pace, transactionInTurns, whenFree } from './pace.ts';
import { newStore } from './testing/new-store.ts';

const NEVER = new AbortController().signal;
const oneTurn = (pace: Pace) => pace();

beforeEach(everyTurnIsOver);
afterEach(() => void vi.restoreAllMocks());

test('what waits begins in the moment in which it need not wait any more: nothing comes between', async () => {
  const { db } = newStore();
  for (let moments = 0; moments < 8; moments++) {
    const first = transactionInTurns(db, NEVER, oneTurn);
    let rival: Promise<void> | undefined;
    // Asked at each turn; a rival that has not waited begins as many moments later, if it can.
    const throwIfAborted = async () => {
      for (let moment = 0; moment < moments; moment++) await null;
      if (!db.inTransaction) rival ??= transactionInTurns(db, NEVER, oneTurn);
    };
    const isOpen = await whenFree(db, () => db.inTransaction, { throwIfAborted } as unknown as AbortSignal);
    await first;
    for (let moment = 0; moment < moments; moment++) await null;
    await rival;
    expect(isOpen).toBe(false);
  }
});

test('what waits is done in the order in which it was asked, and a failure holds up nothing', async () => {
  const { db } = newStore();
  const done: number[] = [];
  const first = transactionInTurns(db, NEVER, oneTurn);
  const waiting = [1, 2, 3].map((number) =>
    whenFree(db, async () => {
      if (number === 2) throw new Error('No.');
      await transactionInTurns(db, NEVER, oneTurn);
      done.push(number);
    }),
  );
  const outcomes = await Promise.allSettled([first, ...waiting]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(done).toEqual([1, 3]);
});

test('where SQLite ends the transaction while it rests, what is left of the work is not written by itself', async () => {
  const { db } = newStore();
  const put = () => setArchiveValue(db, 'mark', 'set');
  const work = transactionInTurns(db, NEVER, async (pace) => {
    put();
    const resting = pace();
    db.exec('ROLLBACK');
    await resting;
    put();
  });
  await expect(work).rejects.toThrow('ended by SQLite');
  expect(archiveValue(db, 'mark')).toBeNull();
});
