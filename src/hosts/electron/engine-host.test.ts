import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEngineHost } from './engine-host.ts';

const started: EventEmitter[] = [];

vi.mock('electron', () => ({
  utilityProcess: {
    fork: () => {
      const child = Object.assign(new EventEmitter(), { postMessage: () => {}, kill: () => true });
      started.push(child);
      return child;
    },
  },
}));

const onLost = vi.fn();
const onDead = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  started.length = 0;
  vi.clearAllMocks();
  createEngineHost(onLost, onDead);
});
afterEach(() => vi.useRealTimers());

const ends = (afterMs: number) => {
  vi.advanceTimersByTime(afterMs);
  started.at(-1)?.emit('exit', 1);
};

test('an engine that ends is restarted, however often it worked for a while', () => {
  for (let time = 0; time < 5; time += 1) ends(10_000);
  expect(started).toHaveLength(6);
  expect(onLost).toHaveBeenCalledTimes(5);
  expect(onDead).not.toHaveBeenCalled();
});

test('one that keeps ending at its start is given up after three times, and that is reported', () => {
  ends(10);
  ends(10);
  expect(onLost).toHaveBeenCalledTimes(2);
  ends(10);
  expect(started).toHaveLength(3);
  expect(onDead).toHaveBeenCalledTimes(1);
});

test('a file that was to be written when the engine ended was not, and that is said', async () => {
  const host = createEngineHost(onLost, onDead);
  const saved = host.save('/tmp/brief.md', new Uint8Array(3));
  ends(10_000);
  expect(await saved).toContain('Nothing was written.');
});
