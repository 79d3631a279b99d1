import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Engine } from '../../engine/engine.ts';
import { waitForIndex, waitForOrigins } from './wait-for-queues.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const told: string[] = [];
const say = (words: string) => told.push(words);
const withStatus = (archive: object) =>
  ({ call: async () => ({ archive: { readOnly: false, leftOut: [], stalled: [], ...archive } }) }) as unknown as Engine;

test('what is still waiting when nothing moves any more is told', async () => {
  told.length = 0;
  const engine = withStatus({ notIndexed: 3, notCompared: 1 });
  const waiting = waitForIndex({ engine, say }).then(() => waitForOrigins({ engine, say }));
  await vi.advanceTimersByTimeAsync(150_000);
  await waiting;
  expect(told).toEqual([
    '3 articles cannot be searched yet: nothing was written for 60 seconds. They are kept, and tried again when the archive is next opened. The log says more.',
    '1 article cannot be compared with others yet: nothing was written for 60 seconds. It is kept, and tried again when the archive is next opened. The log says more.',
  ]);
});

test('articles that are indexed slowly, thousands at a time, are waited for', async () => {
  told.length = 0;
  const begun = Date.now();
  const call = async () => {
    const notIndexed = Math.max(0, 9_000 - 3_000 * Math.floor((Date.now() - begun) / 40_000));
    return { archive: { readOnly: false, leftOut: [], stalled: [], notIndexed } };
  };
  const waiting = waitForIndex({ engine: { call } as unknown as Engine, say }).then(() => Date.now() - begun);
  await vi.advanceTimersByTimeAsync(150_000);
  expect(await waiting).toBeGreaterThanOrEqual(120_000);
  expect(told).toEqual([]);
});

test('on a full disk no one waits for what will not come', async () => {
  told.length = 0;
  const stalled = [{ from: 'search', isDiskFull: true }];
  await waitForIndex({ engine: withStatus({ notIndexed: 3, stalled }), say });
  expect(told).toEqual([
    '3 articles cannot be searched yet: the disk is full. They are kept, and tried again when the archive is next opened. The log says more.',
  ]);
});

test('of an archive that is only read, it is said that its index is an older one', async () => {
  told.length = 0;
  await waitForIndex({ engine: withStatus({ notIndexed: 0, readOnly: true, hasOlderIndex: true }), say });
  expect(told).toEqual([expect.stringContaining('some spellings are found only as they stand')]);
});

test('in a damaged archive no one waits for what will not come', async () => {
  told.length = 0;
  const engine = withStatus({ notIndexed: 3, damaged: 'archive' });
  await waitForIndex({ engine, say });
  expect(told).toEqual([
    expect.stringMatching(/^3 articles cannot be searched yet: the archive is damaged, .* check\.$/),
  ]);
});

test('an article that is left out is named, and holds up nothing', async () => {
  told.length = 0;
  const engine = withStatus({ notIndexed: 0, leftOut: [{ articleId: 7, title: 'Quay', from: 'search' }] });
  await waitForIndex({ engine, say });
  expect(told).toEqual(['Article 7, “Quay”, cannot be searched: it is too large, or damaged. The log says more.']);
});

test('in an archive that is only read, nothing is waited for: nobody here writes it', async () => {
  told.length = 0;
  const waiting = waitForIndex({ engine: withStatus({ notIndexed: 3, readOnly: true }), say });
  await vi.advanceTimersByTimeAsync(30_000);
  await waiting;
  expect(told).toEqual([]);
});
