import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ReaderWorkers } from './reader-workers.ts';

const READY_WORKER = new URL('./fixtures/ready-worker.ts', import.meta.url);
const MISSING_WORKER = new URL('./fixtures/no-such-worker.ts', import.meta.url);

let workers: ReaderWorkers;
let started = 0;
const logged: string[] = [];
const countStart = () => started++;
const workersOf = (workerUrl: URL) =>
  new ReaderWorkers({ workerUrl, size: 2, mostHeapMb: 100, log: (message) => logged.push(message) });

beforeEach(() => {
  // No read waits for long unless a test says so, however slow the machine.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  started = 0;
  logged.length = 0;
  process.on('worker', countStart);
  workers = workersOf(READY_WORKER);
});
afterEach(async () => {
  await workers.close();
  process.off('worker', countStart);
  vi.useRealTimers();
});

const NEVER = new AbortController().signal;
const take = (signal = NEVER) => workers.take(signal);

describe('workers of a pool', () => {
  test('are no more than one while it can take all there is to read', async () => {
    const takes = [take(), take()];
    const worker = (await takes[0]) as Worker;
    workers.giveBack(worker);
    expect(await takes[1]).toBe(worker);
    workers.giveBack(worker);
    expect(await take()).toBe(worker);
    expect(started).toBe(1);
  });

  test('are all started at once if there is work for all', async () => {
    const [first, second] = await Promise.all([take(), take(), take()].slice(0, 2));
    expect(second).not.toBe(first);
    expect(started).toBe(2);
  });

  test('are joined by another where a read waits for long', async () => {
    const first = await take();
    const waiting = take();
    vi.advanceTimersByTime(1_000);
    expect(await waiting).not.toBe(first);
    expect(started).toBe(2);
  });

  test('are replaced when they end', async () => {
    const first = await take();
    const waiting = take();
    await first.terminate();
    expect(await waiting).not.toBe(first);
  });

  test('are not started for a read that was stopped', async () => {
    await take();
    const stop = new AbortController();
    const waiting = take(stop.signal);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('workers that cannot be started are logged once, and nobody waits for them', async () => {
  workers = workersOf(MISSING_WORKER);
  const takes = await Promise.allSettled([take(), take(), take(), take()]);
  expect(takes.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
  await expect(take()).rejects.toMatchObject({ code: 'internal', message: expect.stringContaining('did not start') });
  expect(logged).toEqual(['A reader worker could not be started']);
});
