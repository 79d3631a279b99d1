/** The one way workers end: asked first, terminated only if they do not answer. Node 24.21 aborts the process if `terminate` falls into the opening of a zstd stream. */
import type { Worker } from 'node:worker_threads';

const END = 'end';
const ANSWER_MS = 1_000;

/** Resolves once it has ended. */
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

/** For a worker: returns whether it was asked to end, and ends it then. */
export function endsAt(message: unknown): boolean {
  if (message !== END) return false;
  process.exit();
}
