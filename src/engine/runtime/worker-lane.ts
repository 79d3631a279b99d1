import { OneAtATime } from './one-at-a-time.ts';
import type { Questions } from './worker-answers.ts';
import { WorkerThread, type WorkerThreadOptions } from './worker-thread.ts';

/** A worker that is asked one question at a time: one that is stopped before its turn never starts. */
export class WorkerLane<Q extends Questions<Q>> {
  readonly #thread: WorkerThread<Q>;
  readonly #turns = new OneAtATime();

  constructor(options: WorkerThreadOptions) {
    this.#thread = new WorkerThread(options);
  }

  /** @throws CollateError cancelled, also once it is closed; out-of-memory */
  ask<K extends keyof Q & string>(question: K, params: Q[K]['params'], signal: AbortSignal): Promise<Q[K]['answer']> {
    return this.#turns.run(() => this.#thread.ask(question, params, { signal }));
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
