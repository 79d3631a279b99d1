/** What the worker of originals makes of their bytes. */
import type { DrawnArticle } from '../extract/page/drawn-page.ts';
import { createWorkerClient } from '../runtime/worker-client.ts';
import type { OriginalView } from './original-view.ts';
import type { Original, OriginalAnswer, OriginalRequest } from './original-worker.ts';

export interface OriginalViews {
  /** @throws CollateError cancelled, out-of-memory; as do the others */
  page(original: Original, drawn: DrawnArticle, signal: AbortSignal): Promise<OriginalView>;
  source(original: Original, signal: AbortSignal): Promise<Pick<OriginalView, 'html' | 'charset'>>;
  paragraphsBefore(original: Original, drawn: DrawnArticle, aside: number, signal: AbortSignal): Promise<number | null>;
  close(): Promise<void>;
}

const MEMORY_MB = 512;

export function createOriginalViews(workerUrl: URL): OriginalViews {
  const worker = createWorkerClient<OriginalRequest, OriginalAnswer>(workerUrl, MEMORY_MB);
  return {
    page: (original, drawn, signal) =>
      worker.ask({ kind: 'page', ...original, drawn }, signal) as Promise<OriginalView>,
    source: (original, signal) =>
      worker.ask({ kind: 'source', ...original }, signal) as Promise<Pick<OriginalView, 'html' | 'charset'>>,
    paragraphsBefore: (original, drawn, aside, signal) =>
      worker.ask({ kind: 'paragraphs', ...original, drawn, aside }, signal) as Promise<number | null>,
    close: worker.close,
  };
}
