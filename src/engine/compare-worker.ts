/** Runs comparisons off the engine's thread: long articles may take longer than a keystroke may wait. */
import { parentPort } from 'node:worker_threads';
import type { ComparedArticle, Comparison } from '../contract/model/comparison.ts';
import { type WordDiff, wordDiff } from '../text/copies/word-diff.ts';
import { compareArticles } from './compare/compare-articles.ts';
import { endsAt } from './end-worker.ts';

export type CompareRequest =
  | { readonly kind: 'articles'; readonly articles: readonly ComparedArticle[] }
  | { readonly kind: 'diff'; readonly a: string; readonly b: string };
export type CompareAnswer = Comparison | WordDiff;

parentPort?.on('message', (message: { id: number; request: CompareRequest }) => {
  if (endsAt(message)) return;
  const { id, request } = message;
  try {
    parentPort?.postMessage({ id, answer: answerFor(request) });
  } catch (error) {
    parentPort?.postMessage({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function answerFor(request: CompareRequest): CompareAnswer {
  return request.kind === 'diff' ? wordDiff(request.a, request.b) : compareArticles(request.articles);
}
