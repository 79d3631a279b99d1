/** What the worker of quotations finds in texts. */
import { WorkerLane } from '../../runtime/worker-lane.ts';
import type { QuotesIn } from './quotes-in.ts';
import type { QuotedFrom, QuotesQuestions } from './quotes-worker.ts';

export interface QuoteFinder {
  /** The answer for the text asked last is kept: it is asked again with every mark. @throws CollateError cancelled, out-of-memory */
  find(article: QuotedFrom, signal: AbortSignal): Promise<QuotesIn>;
  close(): Promise<void>;
}

const MEMORY_MB = 512;
const IDLE_MS = 30_000;

export function createQuoteFinder(url: URL): QuoteFinder {
  const lane = new WorkerLane<QuotesQuestions>({ url, memoryMb: MEMORY_MB, idleMs: IDLE_MS });
  let last: (QuotedFrom & { readonly found: QuotesIn }) | null = null;
  return {
    find: async ({ text, language }, signal) => {
      if (last?.text === text && last.language === language) return last.found;
      const found = await lane.ask('quotes', { text, language }, signal);
      last = { text, language, found };
      return found;
    },
    close: () => lane.close(),
  };
}
