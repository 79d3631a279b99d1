/** Hands a tree to the export worker and waits for the bytes. */
import type { Exported, ExportQuestions, ExportWork } from './export-worker.ts';
import { WorkerThread } from './runtime/worker-thread.ts';

/** Far above the slowest export measured (a PDF with 500 citations: 6 s on a busy machine), so that only a hanging export is ended. */
const TIME_LIMIT_MS = 120_000;
const MEMORY_MB = 512;

export async function exportReport(work: ExportWork, url: URL, signal: AbortSignal): Promise<Exported> {
  const limit = AbortSignal.timeout(TIME_LIMIT_MS);
  try {
    return await new WorkerThread<ExportQuestions>({ url, memoryMb: MEMORY_MB }).askOnce('export', work, {
      signal: AbortSignal.any([signal, limit]),
      // Copying hundreds of megabytes would hold up the engine's thread.
      moved: [...new Set(work.texts.map(({ original }) => original.bytes.buffer))],
    });
  } catch (error) {
    throw limit.aborted ? limit.reason : error;
  }
}
