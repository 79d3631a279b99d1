/** What the worker of originals makes of their bytes. */
import type { DrawnArticle } from '../../extract/page/drawn/drawn-page.ts';
import { WorkerLane } from '../../runtime/worker-lane.ts';
import type { OriginalView } from './original-view.ts';
import type { Original, OriginalQuestions } from './original-worker.ts';

export interface OriginalViews {
  /** @throws CollateError cancelled, out-of-memory; as do the others */
  page(original: Original, drawn: DrawnArticle, signal: AbortSignal): Promise<OriginalView>;
  source(original: Original, signal: AbortSignal): Promise<Pick<OriginalView, 'html' | 'charset'>>;
  paragraphsBefore(original: Original, drawn: DrawnArticle, aside: number, signal: AbortSignal): Promise<number | null>;
  close(): Promise<void>;
}

const MEMORY_MB = 512;
const IDLE_MS = 30_000;

export function createOriginalViews(url: URL): OriginalViews {
  const lane = new WorkerLane<OriginalQuestions>({ url, memoryMb: MEMORY_MB, idleMs: IDLE_MS });
  return {
    page: (original, drawn, signal) => lane.ask('page', { ...original, drawn }, signal),
    source: (original, signal) => lane.ask('source', original, signal),
    paragraphsBefore: (original, drawn, aside, signal) =>
      lane.ask('paragraphsBefore', { ...original, drawn, aside }, signal),
    close: () => lane.close(),
  };
}
