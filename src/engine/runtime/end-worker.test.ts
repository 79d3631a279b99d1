import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test, vi } from 'vitest';
import { endIfAsked, endWorker } from './end-worker.ts';

function running(source: string): Promise<Worker> {
  const worker = new Worker(source, { eval: true });
  return new Promise((resolve) => worker.once('message', () => resolve(worker)));
}

const ASKED = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (message) => message === 'end' && process.exit(7));
  parentPort.postMessage('ready');`;
const DEAF = `require('node:worker_threads').parentPort.postMessage('ready'); for (;;);`;

test('a worker that listens ends by itself', async () => {
  const worker = await running(ASKED);
  const code = new Promise((resolve) => worker.once('exit', resolve));
  await endWorker(worker);
  expect(await code).toBe(7);
});

test('a worker that hangs is terminated, and one that has ended is not waited for', async () => {
  const worker = await running(DEAF);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const ended = endWorker(worker);
  vi.runAllTimers();
  await ended;
  await endWorker(worker);
  expect(worker.threadId).toBe(-1);
});

test('a message that asks for something else ends nothing', () => {
  expect(endIfAsked({ id: 1, question: 'search' })).toBe(false);
});
