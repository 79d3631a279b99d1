/** Compares off the engine's thread, because long articles take longer than a keystroke may wait. */
import { parentPort } from 'node:worker_threads';
import type { ComparedArticle, Comparison } from '../contract/model/comparison.ts';
import type { Edition } from '../contract/model/edition.ts';
import { type WordDiff, wordDiff } from '../text/copies/word-diff.ts';
import { compareArticles } from './compare/compare-articles.ts';
import { editionOf } from './compare/edition.ts';
import { endIfAsked } from './runtime/end-worker.ts';
import { failureOf } from './runtime/worker-failure.ts';

export type CompareRequest =
  | { readonly kind: 'articles'; readonly articles: readonly ComparedArticle[] }
  | { readonly kind: 'edition'; readonly articles: readonly [ComparedArticle, ...ComparedArticle[]] }
  | { readonly kind: 'diff'; readonly a: string; readonly b: string };
export type CompareAnswer = Comparison | Omit<Edition, 'others'> | WordDiff;

parentPort?.on('message', (message: { id: number; request: CompareRequest }) => {
  if (endIfAsked(message)) return;
  const { id, request } = message;
  try {
    parentPort?.postMessage({ id, answer: answerFor(request) });
  } catch (error) {
    parentPort?.postMessage({ id, failed: failureOf(error) });
  }
});

function answerFor(request: CompareRequest): CompareAnswer {
  if (request.kind === 'diff') return wordDiff(request.a, request.b);
  return request.kind === 'edition' ? editionOf(request.articles) : compareArticles(request.articles);
}
