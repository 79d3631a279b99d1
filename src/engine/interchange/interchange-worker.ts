/** Writes exports off the engine's thread: a large archive takes minutes. */
import { parentPort } from 'node:worker_threads';
import { endIfAsked } from '../runtime/end-worker.ts';
import { failureOf } from '../runtime/worker-failure.ts';
import { type ExportRequest, writeExport } from './write-export.ts';

parentPort?.on('message', (message: { id: number; request: ExportRequest }) => {
  if (endIfAsked(message)) return;
  const { id, request } = message;
  try {
    const answer = writeExport(request, (progress) => parentPort?.postMessage({ id, progress }));
    parentPort?.postMessage({ id, answer });
  } catch (error) {
    parentPort?.postMessage({ id, failed: failureOf(error) });
  }
});
