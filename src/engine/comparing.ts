/** What the compare worker computes from texts. */
import type { ComparedArticle, Comparison } from '../contract/model/comparison.ts';
import type { Edition } from '../contract/model/edition.ts';
import type { WordDiff } from '../text/copies/word-diff.ts';
import type { CompareQuestions } from './compare-worker.ts';
import { OneAtATime } from './runtime/one-at-a-time.ts';
import { WorkerThread } from './runtime/worker-thread.ts';

export interface Comparing {
  /** @throws CollateError cancelled, out-of-memory */
  articles(articles: readonly ComparedArticle[], signal: AbortSignal): Promise<Comparison>;
  /** Compares the first article with the others, its witnesses. @throws CollateError cancelled, out-of-memory */
  edition(
    articles: readonly [ComparedArticle, ...ComparedArticle[]],
    signal: AbortSignal,
  ): Promise<Omit<Edition, 'others'>>;
  /** @throws CollateError cancelled, out-of-memory */
  diff(earlier: string, later: string, signal: AbortSignal): Promise<WordDiff>;
  close(): Promise<void>;
}

const MEMORY_MB = 512;
const IDLE_MS = 30_000;

export function createComparing(url: URL): Comparing {
  const thread = new WorkerThread<CompareQuestions>({ url, memoryMb: MEMORY_MB, idleMs: IDLE_MS });
  // One that is stopped before its turn never starts.
  const turns = new OneAtATime();
  return {
    articles: (articles, signal) => turns.run(() => thread.ask('articles', articles, { signal })),
    edition: (articles, signal) => turns.run(() => thread.ask('edition', articles, { signal })),
    diff: (earlier, later, signal) => turns.run(() => thread.ask('diff', { earlier, later }, { signal })),
    close: () => thread.end(),
  };
}
