/** Checks an archive off the engine's thread, because SQLite cannot be interrupted while it scans a large table. */
import { parentPort } from 'node:worker_threads';
import { endIfAsked } from './runtime/end-worker.ts';
import { failureOf } from './runtime/worker-failure.ts';
import { checkArchive } from './store/check.ts';
import { openReadOnly } from './store/open-read-only.ts';

const NEVER = new AbortController().signal;

parentPort?.on('message', async (message: { id: number; request: string }) => {
  if (endIfAsked(message)) return;
  const { id, request: path } = message;
  try {
    const reader = openReadOnly(path);
    try {
      const onShare = (progress: number) => parentPort?.postMessage({ id, progress });
      parentPort?.postMessage({ id, answer: await checkArchive(reader.db, NEVER, onShare) });
    } finally {
      reader.close();
    }
  } catch (error) {
    parentPort?.postMessage({ id, failed: failureOf(error) });
  }
});
