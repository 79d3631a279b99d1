import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { StillWatch } from './still-watch.ts';

const STILL_MS = 1_000;
/** By what the worker read before. */
const USED_MS = 60_000;
/** Of each second, in which it has something to do, and has a processor. */
let [active, given] = [0, 0];
let endedAt: number | null;
let watch: StillWatch;

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const worker = {
    performance: { eventLoopUtilization: () => ({ active: performance.now() * active, idle: 0, utilization: 0 }) },
    cpuUsage: async () => ({ user: (USED_MS + performance.now() * given) * 1000, system: 0 }),
  };
  endedAt = null;
  const begun = performance.now();
  watch = new StillWatch(worker as never, STILL_MS, () => {
    endedAt = Math.round(performance.now() - begun);
  });
});

async function after(ms: number): Promise<number | null> {
  watch.restart();
  for (let passed = 0; passed < ms && endedAt === null; passed += 50) {
    await watch.askTime();
    vi.advanceTimersByTime(50);
  }
  watch.stop();
  return endedAt;
}

test.each([
  ['that computes', 1, 1, 1_000],
  ['that waits for something that never comes', 0, 0, 1_000],
  ['that computes on half of a processor', 1, 0.5, 2_000],
  ['that hardly gets a processor', 1, 0.01, 5_000],
])('a worker %s is taken for still once it had its time', async (_, isActive, isGiven, ms) => {
  [active, given] = [isActive, isGiven];
  const ended = await after(10_000);
  expect(ended).toBeGreaterThanOrEqual(ms - 150);
  expect(ended).toBeLessThanOrEqual(ms + 150);
});

test('one that makes progress, or is not watched, is not', async () => {
  [active, given] = [1, 1];
  for (let times = 0; times < 5; times++) expect(await after(900)).toBeNull();
  vi.advanceTimersByTime(10_000);
  expect(endedAt).toBeNull();
});
