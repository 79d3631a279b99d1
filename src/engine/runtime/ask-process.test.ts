import { expect, test } from 'vitest';
import { askProcess, ProcessEnded } from './ask-process.ts';

const url = new URL('./fixtures/acting-worker.ts', import.meta.url);
const ask = (question: string, params?: unknown, signal = new AbortController().signal) =>
  askProcess<unknown>(url, { question, params }, { memoryMb: 64, signal });

test('a process answers as a worker does, with bytes, or with a refusal', async () => {
  expect(await ask('reverse', Uint8Array.of(1, 2, 3))).toEqual(Uint8Array.of(3, 2, 1));
  await expect(ask('refuse')).rejects.toMatchObject({ code: 'not-found' });
});

test('one that aborts, as native code may, is told to have ended, and nothing else ends', async () => {
  await expect(ask('abort')).rejects.toThrow(ProcessEnded);
});

test('one that is stopped ends at once', async () => {
  const stop = new AbortController();
  const asked = ask('wait', undefined, stop.signal);
  stop.abort();
  await expect(asked).rejects.toBe(stop.signal.reason);
});
