import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { ActingQuestions } from './fixtures/acting-worker.ts';
import { WorkerThread } from './worker-thread.ts';

const url = new URL('./fixtures/acting-worker.ts', import.meta.url);
let thread: WorkerThread<ActingQuestions>;
beforeEach(() => {
  thread = new WorkerThread({ url, memoryMb: 32 });
});
afterEach(() => thread.close());

function countWorkers(): { count: number } {
  const started = { count: 0 };
  const count = () => {
    started.count += 1;
  };
  process.on('worker', count);
  onTestFinished(() => void process.off('worker', count));
  return started;
}

test('questions asked at the same time each get their own answer', async () => {
  expect(await Promise.all([1, 2, 3].map((number) => thread.ask('double', number)))).toEqual([2, 4, 6]);
});

test('progress is told before the answer', async () => {
  const told: number[] = [];
  const onProgress = (number: number) => told.push(number);
  expect(await thread.ask('count', 3, { onProgress })).toBe('counted');
  expect(told).toEqual([1, 2, 3]);
});

test('buffers are moved there and back', async () => {
  const bytes = Uint8Array.of(1, 2, 3);
  expect(await thread.ask('reverse', bytes, { moved: [bytes.buffer] })).toEqual(Uint8Array.of(3, 2, 1));
  expect(bytes.byteLength).toBe(0);
});

test('a refusal in the worker is one outside, and the worker goes on', async () => {
  await expect(thread.ask('refuse', undefined)).rejects.toMatchObject({ code: 'not-found' });
  expect(await thread.ask('double', 1)).toBe(2);
});

test('what is stopped is refused, and the next question answered', async () => {
  const stop = new AbortController();
  const stopped = thread.ask('wait', undefined, { signal: stop.signal });
  stop.abort();
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  await expect(thread.ask('double', 1, { signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
  expect(await thread.ask('double', 1)).toBe(2);
});

test('what is stopped is refused at once, and a worker that is done with it soon is kept', async () => {
  // However slow the machine: the time in which it is done does not pass.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const first = await thread.ask('number', undefined);
  const stop = new AbortController();
  const stopped = thread.ask('take', 1, { signal: stop.signal });
  stop.abort();
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  expect(await thread.ask('number', undefined)).toBe(first);
});

test('a worker that is still starting is not ended for what was stopped meanwhile, which it is not asked', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const started = countWorkers();
  const stop = new AbortController();
  const stopped = thread.ask('take', 30_000, { signal: stop.signal });
  stop.abort();
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  const other = thread.ask('double', 1);
  vi.advanceTimersByTime(10_000);
  expect(await other).toBe(2);
  expect(started.count).toBe(1);
});

test('what cannot be sent is refused, also while the worker starts, and the next question answered', async () => {
  const unsendable = (() => {}) as unknown as number;
  await expect(thread.ask('double', unsendable)).rejects.toThrow('could not be cloned');
  await expect(thread.ask('double', unsendable)).rejects.toThrow('could not be cloned');
  expect(await thread.ask('double', 1)).toBe(2);
});

test('a worker that goes on with what was stopped is ended, and of the next only what was not stopped is asked', async () => {
  const started = countWorkers();
  await thread.ask('double', 0);
  const stop = new AbortController();
  const stopped = [30_000, 30_001].map((ms) => thread.ask('take', ms, { signal: stop.signal }));
  const other = thread.ask('double', 1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  stop.abort();
  expect(await Promise.allSettled(stopped)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await other).toBe(2);
  expect(started.count).toBe(2);
});

test('a worker that ends refuses the question that it was on, and the others are asked of the next', async () => {
  const asked = [
    thread.ask('end', { afterMs: 0 }),
    thread.ask('double', 1),
    thread.ask('end', { afterMs: 0 }),
    thread.ask('double', 2),
  ];
  const ended = { status: 'rejected', reason: new Error('The worker ended with 3.') };
  const answered = [2, 4].map((value) => ({ status: 'fulfilled', value }));
  expect(await Promise.allSettled(asked)).toEqual([ended, answered[0], ended, answered[1]]);
});

test('a worker that ends while nothing is asked is started again', async () => {
  const first = await thread.ask('number', undefined);
  await thread.ask('end', { afterMs: 1 });
  const asksAnother = async () => expect(await thread.ask('number', undefined)).toBeGreaterThan(first);
  await vi.waitFor(asksAnother, { timeout: 20_000 });
});

test('a question that needs too much memory is refused with an explanation', async () => {
  await expect(thread.ask('fill', undefined)).rejects.toMatchObject({ code: 'out-of-memory' });
});

test('ending refuses what is asked, once the worker has ended', async () => {
  const asked = thread.ask('wait', undefined);
  const ended = thread.close();
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
  await ended;
});

test('once it is closed it refuses what it is asked, and starts no worker', async () => {
  const started = countWorkers();
  await thread.close();
  await expect(thread.ask('double', 1)).rejects.toMatchObject({ code: 'cancelled' });
  expect(started.count).toBe(0);
});

test('where no other worker can be started, what it would be asked is refused', async () => {
  let starts = 0;
  const data = () => {
    starts += 1;
    return starts === 1 ? null : { notToBeSent: () => {} };
  };
  thread = new WorkerThread({ url, data, memoryMb: 32 });
  const asked = [thread.ask('end', { afterMs: 0 }), thread.ask('wait', undefined), thread.ask('wait', undefined)];
  const refused = { status: 'rejected', reason: { name: 'DataCloneError' } };
  expect(await Promise.allSettled(asked)).toMatchObject([{ status: 'rejected' }, refused, refused]);
});

test('whoever has it ended waits for every worker of it, also one that is ending already or has failed', async () => {
  let running = 0;
  const count = (worker: Worker) => {
    running += 1;
    worker.once('exit', () => {
      running -= 1;
    });
  };
  process.on('worker', count);
  onTestFinished(() => void process.off('worker', count));
  await expect(thread.askOnce('fail', undefined)).rejects.toThrow('It failed.');
  expect(running).toBe(0);
  await thread.ask('double', 1);
  void thread.close();
  await thread.close();
  expect(running).toBe(0);
});

test('what is asked once is answered, and the worker does not stay', async () => {
  expect(await thread.askOnce('double', 4)).toBe(8);
  await expect(thread.askOnce('refuse', undefined)).rejects.toMatchObject({ code: 'not-found' });
});
