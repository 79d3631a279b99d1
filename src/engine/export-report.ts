/** Hands a tree to the export worker and waits for the bytes. */
import { CollateError } from '../contract/errors.ts';
import type { Exported, ExportQuestions, ExportWork } from './export-worker.ts';
import { askProcess, canAskProcess, ProcessEnded } from './runtime/ask-process.ts';
import { WorkerThread } from './runtime/worker-thread.ts';

/** Far above the slowest export measured (a PDF with 500 citations: 6 s on a busy machine), so that only a hanging export is ended. */
const TIME_LIMIT_MS = 120_000;
const MEMORY_MB = 512;

/** @throws CollateError not-exportable, where what draws a PDF breaks off; cancelled; or what else the worker throws */
export async function exportReport(work: ExportWork, url: URL, signal: AbortSignal): Promise<Exported> {
  const limit = AbortSignal.timeout(TIME_LIMIT_MS);
  const stop = AbortSignal.any([signal, limit]);
  try {
    // Typst is native: where it aborts, it takes its process with it.
    return await (work.format === 'pdf' && canAskProcess() ? inProcess(work, url, stop) : inThread(work, url, stop));
  } catch (error) {
    throw limit.aborted ? limit.reason : error;
  }
}

async function inProcess(work: ExportWork, url: URL, signal: AbortSignal): Promise<Exported> {
  try {
    return await askProcess<Exported>(url, { question: 'export', params: work }, { memoryMb: MEMORY_MB, signal });
  } catch (error) {
    // A terminal's Ctrl+C goes to both processes, and may end that one before this one knows.
    const isStopped = signal.aborted || (error instanceof ProcessEnded && error.message === 'SIGINT');
    if (isStopped) throw new CollateError('cancelled', 'Stopped before it was done.');
    if (!(error instanceof ProcessEnded)) throw error;
    throw new CollateError(
      'not-exportable',
      `The PDF could not be made: what draws it broke off (${error.message}). Nothing was written, and the report is as it was. Export it as DOCX or HTML.`,
    );
  }
}

function inThread(work: ExportWork, url: URL, signal: AbortSignal): Promise<Exported> {
  return new WorkerThread<ExportQuestions>({ url, memoryMb: MEMORY_MB }).askOnce('export', work, {
    signal,
    // Copying hundreds of megabytes would hold up the engine's thread.
    moved: [...new Set(work.texts.map(({ original }) => original.bytes.buffer))],
  });
}
