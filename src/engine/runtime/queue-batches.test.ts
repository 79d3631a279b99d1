import { beforeEach, expect, test } from 'vitest';
import { QueueBatches } from './queue-batches.ts';

interface Waiting {
  readonly articleId: number;
  readonly turn: number;
}

const waiting = (articleId: number, turn = 0): Waiting => ({ articleId, turn });

let failures: string[];
/** What the worker is asked, to be answered or refused by the test. */
let asked: { answer: (value: string) => void; refuse: (error: Error) => void }[];
let batches: QueueBatches<Waiting, string>;
beforeEach(() => {
  failures = [];
  asked = [];
  batches = new QueueBatches({
    turns: { isClosed: false },
    failed: (_message, error) => {
      failures.push(String(error));
      batches.letGoOfAll();
    },
    ask: (articleIds) =>
      new Promise((answer, refuse) => {
        if (articleIds.length === 0) answer('');
        else asked.push({ answer, refuse });
      }),
    cannotBe: 'is left out.',
    log: () => {},
    emit: () => {},
  });
});

const full = () => Object.assign(new Error('The disk is full.'), { code: 'SQLITE_FULL' });

test('an article that is left out is so no longer once it has changed and is taken again', async () => {
  const failing = batches.ask(batches.next(() => [waiting(7)]));
  asked[0]?.refuse(new Error('too large'));
  expect(await failing).toBeNull();
  expect([batches.leftOut, batches.isFree(waiting(7)), batches.isFree(waiting(7, 1))]).toEqual([[7], false, true]);
  const taken = batches.next(() => [waiting(7, 1)]);
  const answer = batches.ask(taken);
  asked[1]?.answer('words');
  expect(await answer).toBe('words');
  batches.letGo(taken);
  expect([batches.leftOut, batches.passedOver]).toEqual([[], 0]);
});

test('what a worker answers of a batch that has been let go of is dropped: it may have been handed out again, and changed since', async () => {
  const first = batches.ask(batches.next(() => [waiting(1)]));
  const second = batches.ask(batches.next(() => [waiting(2)]));
  asked[0]?.refuse(full());
  expect(await first).toBeNull();
  const again = batches.ask(batches.next(() => [waiting(1), waiting(2)]));
  asked[1]?.answer('old words');
  asked[2]?.answer('new words');
  expect([await second, await again]).toEqual([null, 'new words']);
});

test('a damaged file is no article’s fault: none is left out', async () => {
  const both = batches.ask(batches.next(() => [waiting(1), waiting(2)]));
  asked[0]?.refuse(Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT_INDEX' }));
  await both;
  expect([failures, batches.leftOut]).toEqual([['Error: malformed'], []]);
});

test('two batches that fail of the same full disk are one failure', async () => {
  const both = [1, 2].map((id) => batches.ask(batches.next(() => [waiting(id)])));
  for (const { refuse } of asked) refuse(full());
  await Promise.all(both);
  expect(failures).toEqual(['Error: The disk is full.']);
});
