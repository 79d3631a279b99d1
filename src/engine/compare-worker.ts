/** Runs comparisons off the engine's thread: long articles may take longer than a keystroke may wait. */
import { parentPort } from 'node:worker_threads';
import type { ComparedArticle } from '../contract/model/comparison.ts';
import { compareArticles } from './compare/compare-articles.ts';
import { endsAt } from './end-worker.ts';

parentPort?.on('message', (message: { id: number; request: readonly ComparedArticle[] }) => {
  if (endsAt(message)) return;
  const { id, request } = message;
  try {
    parentPort?.postMessage({ id, answer: compareArticles(request) });
  } catch (error) {
    parentPort?.postMessage({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
