/** What the worker of originals makes of their bytes. */
import type { DrawnArticle } from '../extract/page/drawn-page.ts';
import { OneAtATime } from '../runtime/one-at-a-time.ts';
import { WorkerThread } from '../runtime/worker-thread.ts';
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
  const thread = new WorkerThread<OriginalQuestions>({ url, memoryMb: MEMORY_MB, idleMs: IDLE_MS });
  // One that is stopped before its turn never starts.
  const turns = new OneAtATime();
  return {
    page: (original, drawn, signal) => turns.run(() => thread.ask('page', { ...original, drawn }, { signal })),
    source: (original, signal) => turns.run(() => thread.ask('source', original, { signal })),
    paragraphsBefore: (original, drawn, aside, signal) =>
      turns.run(() => thread.ask('paragraphsBefore', { ...original, drawn, aside }, { signal })),
    close: () => thread.end(),
  };
}
