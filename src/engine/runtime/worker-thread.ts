/** A worker that is asked questions. It is started at the first, and again at the next if it has ended. */
import { Worker } from 'node:worker_threads';
import { CollateError } from '../../contract/errors.ts';
import { endWorker } from './end-worker.ts';
import type { Question, Questions, Reply } from './worker-answers.ts';
import { errorFromWorker } from './worker-failure.ts';

export interface WorkerThreadOptions {
  readonly url: URL;
  /** Gives the `workerData` of each worker that is started. What it throws refuses the question. */
  readonly data?: () => unknown;
  /** Heap limit. A worker that exceeds it ends, and what it was asked is refused. */
  readonly memoryMb: number;
  /** Limit of the part of the heap that holds new objects. */
  readonly youngMb?: number;
  /** Without a question for this long, it is ended; if not given, it is kept. */
  readonly idleMs?: number;
}

/** About what it costs to start another worker: one that is done by then is kept. */
const SPARED_MS = 400;

interface AskOptions<Progress> {
  /** Aborting refuses the question at once, and ends a worker that is still on it a little later: nothing goes on running unseen. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Buffers that are moved with the question, not copied. */
  readonly moved?: readonly ArrayBuffer[];
}

interface Pending {
  readonly asked: Question;
  readonly moved: readonly ArrayBuffer[];
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: never) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}

export class WorkerThread<Q extends Questions<Q>> {
  readonly #options: WorkerThreadOptions;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | null = null;
  /** What it is asked while it starts is sent once it has, and what was stopped by then is not. */
  #isReady = false;
  /** Resolves once every worker let go of has ended. */
  #ended: Promise<unknown> = Promise.resolve();
  #isClosed = false;
  #lastId = 0;
  #idleTimer: NodeJS.Timeout | undefined;

  constructor(options: WorkerThreadOptions) {
    this.#options = options;
  }

  /**
   * Questions are answered in the order in which they are asked.
   * @throws CollateError cancelled, also once it is closed; out-of-memory; Error for any other failure
   */
  async ask<K extends keyof Q & string>(
    question: K,
    params: Q[K]['params'],
    { signal, onProgress, moved = [] }: AskOptions<Q[K]['progress']> = {},
  ): Promise<Q[K]['answer']> {
    if (this.#isClosed || signal?.aborted) throw stopped();
    clearTimeout(this.#idleTimer);
    this.#lastId += 1;
    const { promise, resolve, reject } = Promise.withResolvers<Q[K]['answer']>();
    this.#put({ asked: { id: this.#lastId, question, params }, moved, resolve, reject, onProgress, signal });
    const asked = this.#lastId;
    const stop = () => {
      reject(stopped());
      setTimeout(() => this.#giveUpOn(asked), SPARED_MS).unref();
    };
    signal?.addEventListener('abort', stop);
    return promise.finally(() => signal?.removeEventListener('abort', stop));
  }

  /** Asks, and ends the worker: for work that needs more memory than the program should keep. */
  async askOnce<K extends keyof Q & string>(
    question: K,
    params: Q[K]['params'],
    options?: AskOptions<Q[K]['progress']>,
  ): Promise<Q[K]['answer']> {
    try {
      return await this.ask(question, params, options);
    } finally {
      await this.#end();
    }
  }

  /** Refuses what it is asked from now on. What it was asked is refused once it has ended, and nothing of it holds a file any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#end();
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idleTimer);
    const refused = this.#letGo();
    await this.#ended;
    for (const { reject } of refused) reject(stopped());
  }

  #put(pending: Pending): void {
    this.#worker ??= this.#start();
    if (this.#isReady) this.#worker.postMessage(pending.asked, pending.moved);
    this.#worker.ref();
    this.#pending.set(pending.asked.id, pending);
  }

  #giveUpOn(asked: number): void {
    const given = this.#pending.get(asked);
    if (given && this.#isReady) this.#startOver(given, stopped());
  }

  #start(): Worker {
    const { url, data, memoryMb, youngMb } = this.#options;
    const worker = new Worker(url, {
      workerData: data?.(),
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, ...(youngMb && { maxYoungGenerationSizeMb: youngMb }) },
    });
    worker.on('message', (reply: Reply) => {
      if (!('isReady' in reply)) this.#replied(reply);
      else if (this.#worker === worker) this.#becameReady(worker);
    });
    worker.on('error', (error) => this.#lost(worker, isOutOfMemory(error) ? tooMuchMemory(memoryMb) : error));
    worker.on('exit', (code) => this.#lost(worker, new Error(`The worker ended with ${code}.`)));
    return worker;
  }

  #becameReady(worker: Worker): void {
    this.#isReady = true;
    for (const { asked, moved, signal, reject } of this.#pending.values())
      try {
        if (signal?.aborted) this.#pending.delete(asked.id);
        else worker.postMessage(asked, moved);
      } catch (error) {
        this.#pending.delete(asked.id);
        reject(error as Error);
      }
    if (this.#pending.size === 0) this.#rest();
  }

  #replied(reply: Exclude<Reply, { isReady: true }>): void {
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    if ('progress' in reply) {
      pending.onProgress?.(reply.progress as never);
      return;
    }
    this.#pending.delete(reply.id);
    if (this.#pending.size === 0) this.#rest();
    if ('failed' in reply) pending.reject(errorFromWorker(reply.failed));
    else pending.resolve(reply.answer as never);
  }

  /** Keeps neither the process alive nor, after a while, the worker. */
  #rest(): void {
    this.#worker?.unref();
    const { idleMs } = this.#options;
    if (idleMs) this.#idleTimer = setTimeout(() => void this.#end(), idleMs).unref();
  }

  /** Only the question that it was on is to blame. */
  #lost(worker: Worker, error: Error): void {
    if (this.#worker === worker) this.#startOver(this.#pending.values().next().value, error);
  }

  /** Ends the worker, and asks what else it was asked again, if that still can be and is wanted. */
  #startOver(refused: Pending | undefined, error: Error): void {
    for (const pending of this.#letGo()) {
      if (pending === refused || pending.moved.length > 0) pending.reject(error);
      else if (!pending.signal?.aborted) this.#putAgain(pending);
    }
  }

  /** It is no one's call: where no worker can be started, only the question knows of it. */
  #putAgain(pending: Pending): void {
    try {
      this.#put(pending);
    } catch (error) {
      pending.reject(error as Error);
    }
  }

  /** Ends the worker, and has the next question start another. @returns what this one was asked */
  #letGo(): Pending[] {
    const unanswered = [...this.#pending.values()];
    this.#pending.clear();
    if (this.#worker) this.#ended = Promise.all([this.#ended, endWorker(this.#worker)]);
    this.#worker = null;
    this.#isReady = false;
    return unanswered;
  }
}

function isOutOfMemory(error: Error): boolean {
  return (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function stopped(): CollateError {
  return new CollateError('cancelled', 'Stopped before it was done.');
}

function tooMuchMemory(memoryMb: number): CollateError {
  return new CollateError(
    'out-of-memory',
    `This needs more memory than the ${memoryMb} MB allowed, and was stopped. Nothing was changed. Ask for less at once.`,
  );
}
