/**
 * The only way to end workers: they are asked first, and terminated only if they do not react. Node 24.21 aborts the process if `terminate` hits the opening of
 * a zstd stream.
 */
import type { Worker } from 'node:worker_threads';

const END = 'end';
const ANSWER_MS = 1_000;

/** Resolves once the worker has ended. */
export async function endWorker(worker: Worker): Promise<void> {
  if (worker.threadId === -1) return;
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  // Keeps the process alive until the worker has ended.
  worker.ref();
  worker.postMessage(END);
  const timer = setTimeout(() => void worker.terminate(), ANSWER_MS);
  await exited;
  clearTimeout(timer);
}

/** Called in a worker: ends it if the message asks for that, and otherwise returns false. */
export function endIfAsked(message: unknown): boolean {
  if (message !== END) return false;
  process.exit();
}
