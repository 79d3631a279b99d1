/** The workers of a pool of readers. One takes as long to start as dozens of small files take to read, so another is started only if there is work for it. */
import { Worker } from 'node:worker_threads';
import { CollateError } from '../../../contract/errors.ts';
import { endWorker } from '../../runtime/end-worker.ts';
import { stackOf } from '../../runtime/stack-of.ts';
import { type FromWorker, READY, type ToWorker } from './read-messages.ts';

export interface ReaderWorkersOptions {
  readonly workerUrl: URL;
  /** The most workers at once. */
  readonly size: number;
  /** Heap limit of V8, at which it aborts the whole process. */
  readonly mostHeapMb: number;
  readonly log: (message: string, fields: Record<string, unknown>) => void;
}

/** Another worker answers no sooner: about .4 s to start it, and .2 s for its first file, at which patterns are compiled. */
const PATIENCE_MS = 600;
/** With 16, what is waiting to be written outlives its part of the heap, and collecting it there took 4 % more of an import's processor time; 48 take 30 MB more. */
const YOUNG_MB = 48;
const START_MS = 60_000;
/** A worker told to stop is used again if it lets go of its file within this time. */
const STOPPING_MS = 2_000;

interface Waiting {
  readonly resolve: (worker: Worker) => void;
  readonly reject: (error: CollateError) => void;
}

export class ReaderWorkers {
  readonly #options: ReaderWorkersOptions;
  readonly #all = new Set<Worker>();
  #idle: Worker[] = [];
  #waiting: Waiting[] = [];
  #starting = 0;
  #couldNotStart = false;
  #impatience: NodeJS.Timeout | undefined;

  constructor(options: ReaderWorkersOptions) {
    this.#options = options;
  }

  /** Resolves with a worker that is ready and no one else’s until it is given back or ends. @throws CollateError cancelled; internal if none can be started */
  take(signal: AbortSignal): Promise<Worker> {
    if (signal.aborted) return Promise.reject(cancelled());
    const idle = this.#idle.pop();
    if (idle) return Promise.resolve(idle);
    const { promise, resolve, reject } = Promise.withResolvers<Worker>();
    const waiting = { resolve, reject };
    const stopWaiting = () => {
      this.#waiting = this.#waiting.filter((other) => other !== waiting);
      this.#startIfNeeded();
      reject(cancelled());
    };
    signal.addEventListener('abort', stopWaiting);
    this.#waiting.push(waiting);
    this.#startIfNeeded();
    return promise.finally(() => signal.removeEventListener('abort', stopWaiting));
  }

  giveBack(worker: Worker): void {
    const next = this.#waiting.shift();
    if (next) next.resolve(worker);
    else this.#idle.push(worker);
    this.#startIfNeeded();
  }

  /** Has the worker let go of its file, or ends it. */
  async stop(worker: Worker): Promise<void> {
    if (await hasStopped(worker)) this.giveBack(worker);
    else await endWorker(worker);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map(endWorker));
  }

  /** Starts the first worker at once; another if more reads wait than all workers could take, or some wait for long. */
  #startIfNeeded(): void {
    const { size } = this.#options;
    const workers = this.#all.size;
    const mayStart = workers === 0 || (workers < size && !this.#couldNotStart);
    if (this.#waiting.length === 0 || !mayStart) this.#beCalm();
    else if (workers === 0 || this.#waiting.length > size) void this.#start();
    else if (this.#starting === 0) this.#impatience ??= setTimeout(() => void this.#start(), PATIENCE_MS);
  }

  #beCalm(): void {
    clearTimeout(this.#impatience);
    this.#impatience = undefined;
  }

  async #start(): Promise<void> {
    this.#beCalm();
    this.#starting++;
    try {
      const worker = this.#newWorker();
      await isReady(worker).finally(() => this.#starting--);
      worker.once('exit', () => this.#lost(worker));
      this.giveBack(worker);
    } catch (error) {
      this.#refuse(error);
    }
  }

  #newWorker(): Worker {
    const { workerUrl, mostHeapMb } = this.#options;
    const worker = new Worker(workerUrl, {
      resourceLimits: { maxOldGenerationSizeMb: mostHeapMb, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.#all.add(worker);
    // An idle worker that dies loses nothing.
    worker.on('error', () => {});
    worker.once('exit', () => this.#all.delete(worker));
    return worker;
  }

  #lost(worker: Worker): void {
    this.#idle = this.#idle.filter((other) => other !== worker);
    this.#startIfNeeded();
  }

  /** Whoever waits goes on waiting for the other workers; if there are none, they learn why. */
  #refuse(error: unknown): void {
    // A worker that is ended while it starts has no one waiting.
    if (this.#waiting.length > 0 && !this.#couldNotStart)
      this.#options.log('A reader worker could not be started', { error: stackOf(error) });
    this.#couldNotStart = true;
    if (this.#all.size > 0) return;
    const refused = this.#waiting;
    this.#waiting = [];
    for (const { reject } of refused) reject(notStarted());
  }
}

/** Resolves once it is ready. @throws once it has ended instead, with the reason */
function isReady(worker: Worker): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let why: unknown = null;
  const timer = setTimeout(() => {
    why = new Error(`It was silent for ${START_MS / 1000} s.`);
    void endWorker(worker);
  }, START_MS);
  worker.once('message', (message) => {
    if (message === READY) resolve();
  });
  worker.once('error', (error) => {
    why = error;
  });
  worker.once('exit', (code) => reject(why ?? new Error(`It ended with ${code}.`)));
  return promise.finally(() => clearTimeout(timer));
}

/** Whether the worker has let go of its file and can be given another. */
function hasStopped(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (stopped: boolean) => {
      clearTimeout(timer);
      worker.removeListener('message', onMessage);
      worker.removeListener('exit', onExit);
      resolve(stopped);
    };
    const onMessage = (message: FromWorker) => {
      if (message.kind === 'done') answer(true);
    };
    const onExit = () => answer(false);
    const timer = setTimeout(() => answer(false), STOPPING_MS);
    worker.on('message', onMessage);
    worker.once('exit', onExit);
    worker.postMessage({ kind: 'stop' } satisfies ToWorker);
  });
}

export function cancelled(): CollateError {
  return new CollateError('cancelled', 'Stopped before it was done.');
}

function notStarted(): CollateError {
  return new CollateError(
    'internal',
    'The part of Collate that reads files did not start. Close other programs and restart Collate; if that does not help, install it again. The log has the reason.',
  );
}
