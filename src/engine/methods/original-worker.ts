/** Makes originals safe to show off the engine's thread: a page of a megabyte takes a third of a second to parse. */
import { parentPort } from 'node:worker_threads';
import type { DrawnArticle } from '../extract/page/drawn-page.ts';
import { endIfAsked } from '../runtime/end-worker.ts';
import { failureOf } from '../runtime/worker-failure.ts';
import { bytesView, type OriginalView, originalView, paragraphsBeforeAside } from './original-view.ts';

export interface Original {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

export type OriginalRequest = Original &
  (
    | { readonly kind: 'page'; readonly drawn: DrawnArticle }
    | { readonly kind: 'source' }
    | { readonly kind: 'paragraphs'; readonly drawn: DrawnArticle; readonly aside: number }
  );
export type OriginalAnswer = OriginalView | Pick<OriginalView, 'html' | 'charset'> | number | null;

parentPort?.on('message', (message: { id: number; request: OriginalRequest }) => {
  if (endIfAsked(message)) return;
  const { id, request } = message;
  try {
    parentPort?.postMessage({ id, answer: answerFor(request) });
  } catch (error) {
    parentPort?.postMessage({ id, failed: failureOf(error) });
  }
});

function answerFor(request: OriginalRequest): OriginalAnswer {
  const { bytes, mediaType } = request;
  if (request.kind === 'source') return bytesView(bytes, mediaType);
  if (request.kind === 'page') return originalView(bytes, mediaType, request.drawn);
  return paragraphsBeforeAside(bytes, mediaType, request.drawn, request.aside);
}
