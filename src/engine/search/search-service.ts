/**
 * Searches in two threads: one keeps up with typing, the other may take longer. Neither waits for an import. A request cancelled before its turn never starts.
 */
import { Worker } from 'node:worker_threads';
import { CollateError } from '../../contract/errors.ts';
import { endWorker } from '../runtime/end-worker.ts';
import { errorFromWorker } from '../runtime/worker-failure.ts';
import type { SearchAnswer, SearchQuestions, SearchRequest } from './search-messages.ts';

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
  readonly path: string;
  readonly workerUrl: () => URL;
  readonly clock: () => Date;
  /** Called with every question. */
  readonly onAsked: () => void;
}

export function createSearchService(options: SearchServiceOptions): SearchService {
  const quick = new Lane(options);
  const thorough = new Lane(options);
  return {
    ask: (question, params, signal) => {
      options.onAsked();
      const isQuick =
        question === 'passages' ||
        (question === 'run' && (params as SearchQuestions['run']['params']).stage === 'typing');
      return (isQuick ? quick : thorough).ask(question, params, signal);
    },
    close: async () => {
      await Promise.all([quick.close(), thorough.close()]);
    },
  };
}

/** Heap limits of a thread. At 10,000 articles about 50 MB is live; with these limits all threads together measure 370–390 MB (410 MB with 24 and 320). */
const YOUNG_MB = 8;
const OLD_MB = 256;

interface Job {
  readonly question: keyof SearchQuestions;
  readonly params: SearchQuestions[keyof SearchQuestions]['params'];
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

const cancelled = () => new CollateError('cancelled', 'A newer search took its place.');

/** One worker that does one thing at a time. It is started at first use, and again if it ends. */
class Lane {
  readonly #options: SearchServiceOptions;
  #worker: Worker | null = null;
  #current: { readonly id: number; readonly job: Job } | null = null;
  #waiting: Job[] = [];
  #lastId = 0;
  #isClosed = false;

  constructor(options: SearchServiceOptions) {
    this.#options = options;
  }

  ask<Q extends keyof SearchQuestions>(question: Q, params: SearchQuestions[Q]['params'], signal?: AbortSignal) {
    return new Promise<SearchQuestions[Q]['answer']>((resolve, reject) => {
      if (this.#isClosed || signal?.aborted) return reject(cancelled());
      const job: Job = { question, params, signal, resolve: resolve as (answer: never) => void, reject };
      signal?.addEventListener('abort', () => this.#giveUp(job), { once: true });
      this.#waiting.push(job);
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const worker = this.#worker;
    this.#worker = null;
    for (const job of [...this.#waiting.splice(0), ...(this.#current ? [this.#current.job] : [])])
      job.reject(cancelled());
    this.#current = null;
    if (worker) await endWorker(worker);
  }

  /** A running statement cannot be stopped, so its answer is dropped when it comes. */
  #giveUp(job: Job): void {
    this.#waiting = this.#waiting.filter((other) => other !== job);
    job.reject(cancelled());
  }

  #next(): void {
    if (this.#current) return;
    const job = this.#waiting.shift();
    if (!job) {
      this.#worker?.unref();
      return;
    }
    this.#lastId += 1;
    this.#current = { id: this.#lastId, job };
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#worker.postMessage({
      id: this.#lastId,
      question: job.question,
      params: job.params,
      now: this.#options.clock().getTime(),
    } satisfies SearchRequest);
  }

  #start(): Worker {
    const worker = new Worker(this.#options.workerUrl(), {
      workerData: { path: this.#options.path },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
    });
    worker.on('message', (answer: SearchAnswer) => this.#answered(answer));
    worker.on('error', (error) => this.#lost(worker, error));
    worker.on('exit', () => this.#lost(worker, new Error('The search worker ended.')));
    return worker;
  }

  #answered({ id, answer, error }: SearchAnswer): void {
    if (this.#current?.id !== id) return;
    const { job } = this.#current;
    this.#current = null;
    if (error === undefined) job.resolve(answer as never);
    else job.reject(errorFromWorker(error));
    this.#next();
  }

  #lost(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const current = this.#current;
    this.#current = null;
    current?.job.reject(error instanceof Error ? error : new Error(String(error)));
    this.#next();
  }
}
