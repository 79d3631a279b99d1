/** What the compare worker computes from texts. */
import type { ComparedArticle, Comparison } from '../contract/model/comparison.ts';
import type { Edition } from '../contract/model/edition.ts';
import type { WordDiff } from '../text/copies/word-diff.ts';
import type { CompareAnswer, CompareRequest } from './compare-worker.ts';
import { createWorkerClient } from './runtime/worker-client.ts';

export interface Comparing {
  /** @throws CollateError cancelled, out-of-memory */
  articles(articles: readonly ComparedArticle[], signal: AbortSignal): Promise<Comparison>;
  /** Compares the first article with the others, its witnesses. @throws CollateError cancelled, out-of-memory */
  edition(
    articles: readonly [ComparedArticle, ...ComparedArticle[]],
    signal: AbortSignal,
  ): Promise<Omit<Edition, 'others'>>;
  /** Compares an earlier text with a later one. @throws CollateError cancelled, out-of-memory */
  diff(a: string, b: string, signal: AbortSignal): Promise<WordDiff>;
  close(): Promise<void>;
}

const MEMORY_MB = 512;

export function createComparing(workerUrl: URL): Comparing {
  const worker = createWorkerClient<CompareRequest, CompareAnswer>(workerUrl, MEMORY_MB);
  return {
    articles: (articles, signal) => worker.ask({ kind: 'articles', articles }, signal) as Promise<Comparison>,
    edition: (articles, signal) =>
      worker.ask({ kind: 'edition', articles }, signal) as Promise<Omit<Edition, 'others'>>,
    diff: (a, b, signal) => worker.ask({ kind: 'diff', a, b }, signal) as Promise<WordDiff>,
    close: worker.close,
  };
}
