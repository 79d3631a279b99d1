/** Hands a tree to the export worker and waits for the bytes. */
import { Worker } from 'node:worker_threads';
import type { Exported, ExportWork } from './export-worker.ts';

/** Far above the slowest export measured (a PDF with 500 citations: 6 s on a busy machine), so that only a hanging export is ended. */
const TIME_LIMIT_MS = 120_000;
const MEMORY_LIMIT_MB = 512;

export async function exportReport(work: ExportWork, workerUrl: URL, signal: AbortSignal): Promise<Exported> {
  signal.throwIfAborted();
  const worker = new Worker(workerUrl, {
    workerData: work,
    // Moved, not copied: copying hundreds of megabytes would hold up the engine's thread.
    transferList: [...new Set(work.texts.map(({ original }) => original.bytes.buffer))],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
  });
  return new Promise<Exported>((resolve, reject) => {
    const bounded = AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT_MS)]);
    bounded.addEventListener('abort', () => reject(bounded.reason), { once: true });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the export worker ended without an answer')));
  }).finally(() => worker.terminate());
}
