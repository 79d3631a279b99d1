/**
 * Workers that read files, each with a limit on memory and on time without progress. A worker that exceeds a limit is ended; the others continue.
 * No `WorkerThread`: a read gives many parts, each held back until the one before it is written, and what it gave before it died is kept.
 */
import type { Worker } from 'node:worker_threads';
import type { ErrorCode } from '../../../contract/errors.ts';
import { endWorker } from '../../runtime/end-worker.ts';
import type { FromWorker, Part, ReadTask, ToWorker } from './read-messages.ts';
import { cancelled, ReaderWorkers } from './reader-workers.ts';
import { StillWatch } from './still-watch.ts';

export interface ReaderPool {
  /** The number of parallel reads; further ones wait. */
  readonly size: number;
  /**
   * Resolves when all parts are written. The next file is read meanwhile.
   * @param hooks `onParts` gets the parts in order; the worker continues when its promise resolves and is ended when it rejects
   * @returns why the read was cut short, or null
   * @throws whatever `onParts` threw, or CollateError cancelled; internal if no worker can be started, for which no file is to blame
   */
  read(task: ReadTask, hooks: ReadHooks, signal: AbortSignal): Promise<CutShort | null>;
  close(): Promise<void>;
}

interface ReadHooks {
  /** Called when it is this file's turn. */
  readonly onStart?: () => void;
  readonly onParts: (parts: readonly Part[]) => Promise<void>;
  /** Bytes of the file read so far. */
  readonly onBytes: (bytes: number) => void;
}

interface CutShort {
  readonly code: ErrorCode;
  readonly message: string;
}

interface ReaderPoolOptions {
  readonly workerUrl: URL;
  readonly log: (message: string, fields: Record<string, unknown>) => void;
  readonly size?: number;
  /** Heap limit of a worker; garbage counts until it is collected. */
  readonly memoryMb?: number;
  /** A reader without any progress for this long is ended. */
  readonly stillMs?: number;
}

const SIZE = 2;
const MEMORY_MB = 400;
/** V8 aborts the whole process when one allocation exceeds its own heap limit, so its limit is set far off and the pool watches the memory itself. */
const V8_LIMIT_FACTOR = 4;
const MEMORY_CHECK_MS = 100;
const STILL_MS = 60_000;

export function createReaderPool(options: ReaderPoolOptions): ReaderPool {
  const { workerUrl, size = SIZE, memoryMb = MEMORY_MB, stillMs = STILL_MS, log } = options;
  const workers = new ReaderWorkers({ workerUrl, size, mostHeapMb: memoryMb * V8_LIMIT_FACTOR, log });

  return {
    size,
    read: async (task, hooks, signal) => {
      const worker = await workers.take(signal);
      if (signal.aborted) {
        workers.giveBack(worker);
        throw cancelled();
      }
      let end: ReadEnd;
      try {
        hooks.onStart?.();
        end = await new Read(worker, { task, hooks, signal, stillMs, memoryMb, log }).ended;
      } catch (error) {
        await workers.stop(worker);
        throw error;
      }
      if (end.isUsable) workers.giveBack(worker);
      await end.written;
      return end.cutShort;
    },
    close: () => workers.close(),
  };
}

interface Reading {
  readonly task: ReadTask;
  readonly hooks: ReadHooks;
  readonly signal: AbortSignal;
  readonly stillMs: number;
  readonly memoryMb: number;
  readonly log: ReaderPoolOptions['log'];
}

interface ReadEnd {
  readonly cutShort: CutShort | null;
  readonly isUsable: boolean;
  readonly written: Promise<void>;
}

/** One file being read by a worker: passes on what it yields, and ends the worker if it stalls or takes too much memory. */
class Read {
  readonly #worker: Worker;
  readonly #reading: Reading;
  readonly #end = Promise.withResolvers<ReadEnd>();
  readonly #memoryCheck: ReturnType<typeof setInterval>;
  readonly #still: StillWatch;
  #beingWritten = 0;
  #written: Promise<void> = Promise.resolve();
  #isSettled = false;

  constructor(worker: Worker, reading: Reading) {
    this.#worker = worker;
    this.#reading = reading;
    // A worker that has just ended no longer answers.
    this.#memoryCheck = setInterval(() => {
      this.#checkMemory().catch(() => {});
      this.#still.askTime().catch(() => {});
    }, MEMORY_CHECK_MS);
    worker.on('message', this.#onMessage);
    worker.once('error', this.#onError);
    worker.once('exit', this.#onExit);
    reading.signal.addEventListener('abort', this.#onAbort);
    this.#still = new StillWatch(worker, reading.stillMs, () => this.#endWith(stalled(reading.stillMs)));
    this.#watchAgain();
    this.#send({ kind: 'read', task: reading.task });
  }

  get ended(): Promise<ReadEnd> {
    return this.#end.promise;
  }

  readonly #onMessage = (message: FromWorker): void => {
    const { hooks, log } = this.#reading;
    if (message.kind === 'log') {
      log(message.message, { error: message.error });
      return;
    }
    hooks.onBytes(message.bytes);
    if (message.kind === 'done')
      this.#settle(() => this.#end.resolve({ cutShort: null, isUsable: true, written: this.#written }));
    else {
      if (message.kind === 'batch') this.#forward(message.parts);
      this.#watchAgain();
    }
  };

  readonly #onError = (error: Error): void => this.#endWith(died(error, this.#reading.log));

  readonly #onExit = (code: number): void =>
    this.#endWith(died(new Error(`The worker ended with ${code}.`), this.#reading.log));

  readonly #onAbort = (): void => this.#settle(() => this.#end.reject(cancelled()));

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #forward(parts: readonly Part[]): void {
    this.#beingWritten++;
    this.#written = this.#written.then(() => this.#reading.hooks.onParts(parts));
    this.#written.then(
      () => {
        if (this.#isSettled) return;
        this.#beingWritten--;
        this.#watchAgain();
        this.#send({ kind: 'written' });
      },
      (error) => this.#settle(() => this.#end.reject(error)),
    );
  }

  /** A worker may be silent only while its output is being written. */
  #watchAgain(): void {
    if (this.#beingWritten === 0) this.#still.restart();
    else this.#still.stop();
  }

  async #checkMemory(): Promise<void> {
    const { used_heap_size: used } = await this.#worker.getHeapStatistics();
    if (!this.#isSettled && used > this.#reading.memoryMb * 2 ** 20) this.#endWith(OUT_OF_MEMORY);
  }

  #endWith(cutShort: CutShort): void {
    this.#settle(() => {
      // Earlier output is written before the end is reported.
      const end = async () => {
        await endWorker(this.#worker);
        await this.#written;
        return { cutShort, isUsable: false, written: this.#written };
      };
      end().then(this.#end.resolve, this.#end.reject);
    });
  }

  #settle(how: () => void): void {
    this.#isSettled = true;
    this.#still.stop();
    clearInterval(this.#memoryCheck);
    this.#worker.removeListener('message', this.#onMessage);
    this.#worker.removeListener('error', this.#onError);
    this.#worker.removeListener('exit', this.#onExit);
    this.#reading.signal.removeEventListener('abort', this.#onAbort);
    how();
  }
}

function stalled(stillMs: number): CutShort {
  return {
    code: 'timed-out',
    message: `Reading this file made no progress for ${Math.round(stillMs / 1000)} seconds and was stopped. What came before is kept. It may be damaged: open it in the program that made it and save it again.`,
  };
}

const OUT_OF_MEMORY: CutShort = {
  code: 'out-of-memory',
  message:
    'Reading this file took more memory than allowed and was stopped. What came before is kept. Split it, then import the parts.',
};

function died(error: Error, log: ReaderPoolOptions['log']): CutShort {
  if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') return OUT_OF_MEMORY;
  log('A reader worker ended', { error: error.stack ?? error.message });
  return {
    code: 'damaged',
    message:
      'Reading this file ended in an error. What came before is kept. It may be damaged: open it in the program that made it and save it again.',
  };
}
