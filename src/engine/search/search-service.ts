/**
 * Searches in two threads: one keeps up with typing, the other may take longer. A third matches claims, whose words it keeps. None waits for an import. A request cancelled before its turn never starts;
 * a thread that goes on with one that was cancelled is ended, and another started.
 */
import { CollateError } from '../../contract/errors.ts';
import { OneAtATime } from '../runtime/one-at-a-time.ts';
import { WorkerThread } from '../runtime/worker-thread.ts';
import type { DatedQuestions, SearchQuestions } from './search-questions.ts';

export interface SearchService {
  /** @throws CollateError cancelled */
  ask<Q extends keyof SearchQuestions>(
    question: Q,
    params: SearchQuestions[Q]['params'],
    signal?: AbortSignal,
  ): Promise<SearchQuestions[Q]['answer']>;
  close(): Promise<void>;
}

interface SearchServiceOptions {
  /** Called for each thread that is started. What it throws refuses the question. */
  readonly pathToRead: () => string;
  readonly workerUrl: URL;
  readonly clock: () => Date;
  /** Called with every question. */
  readonly onAsked: () => void;
}

export function createSearchService(options: SearchServiceOptions): SearchService {
  const quick = new Lane(options);
  const thorough = new Lane(options);
  const claims = new Lane(options);
  return {
    ask: (question, params, signal) => {
      options.onAsked();
      if (question === 'match') return claims.ask(question, params, signal);
      const isQuick =
        question === 'passages' ||
        (question === 'run' && (params as SearchQuestions['run']['params']).stage === 'typing');
      return (isQuick ? quick : thorough).ask(question, params, signal);
    },
    close: async () => {
      await Promise.all([quick.close(), thorough.close(), claims.close()]);
    },
  };
}

/** Heap limits of a thread. At 10,000 articles about 50 MB is live; with these limits all threads together measure 370–390 MB (410 MB with 24 and 320). */
const YOUNG_MB = 8;
const MEMORY_MB = 256;

/** One worker that answers one question at a time. */
class Lane {
  readonly #thread: WorkerThread<DatedQuestions>;
  readonly #clock: () => Date;
  readonly #turns = new OneAtATime();

  constructor({ pathToRead, workerUrl, clock }: SearchServiceOptions) {
    const data = () => ({ path: pathToRead() });
    this.#thread = new WorkerThread({ url: workerUrl, data, memoryMb: MEMORY_MB, youngMb: YOUNG_MB });
    this.#clock = clock;
  }

  ask<Q extends keyof SearchQuestions>(
    question: Q,
    params: SearchQuestions[Q]['params'],
    signal: AbortSignal | undefined,
  ): Promise<SearchQuestions[Q]['answer']> {
    const answer = this.#turns.run(async () => {
      if (signal?.aborted) throw overtaken();
      return this.#thread.ask(question, { params, now: this.#clock() }, signal && { signal });
    });
    return signal ? Promise.race([answer, abortOf(signal)]) : answer;
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}

/** Rejects when the signal aborts, also while others have their turn. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(overtaken());
    signal.addEventListener('abort', () => reject(overtaken()), { once: true });
  });
}

function overtaken(): CollateError {
  return new CollateError('cancelled', 'A newer search took its place.');
}
