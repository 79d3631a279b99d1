/** One worker thread that answers one request at a time. It is started at first use and ended when idle. To stop work, it is ended and started again. */
import { Worker } from 'node:worker_threads';
import { CollateError } from '../../contract/errors.ts';
import { endWorker } from './end-worker.ts';
import { errorFromWorker, type WorkerFailure } from './worker-failure.ts';

interface WorkerClient<In, Out, Progress> {
  /** @throws CollateError cancelled, out-of-memory; Error for any other failure. Aborting ends the worker, so nothing goes on running unseen. */
  ask(request: In, signal?: AbortSignal, onProgress?: (progress: Progress) => void): Promise<Out>;
  close(): Promise<void>;
}

interface WorkerAnswer<Out, Progress> {
  readonly id: number;
  /** Any number of these come before the answer. */
  readonly progress?: Progress;
  readonly answer?: Out;
  readonly failed?: WorkerFailure;
}

const IDLE_MS = 30_000;

/** @param memoryMb heap limit; beyond it the worker ends, and the request with it */
export function createWorkerClient<In, Out, Progress = never>(
  url: URL,
  memoryMb: number,
): WorkerClient<In, Out, Progress> {
  let worker: Worker | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let nextId = 1;

  const end = async () => {
    clearTimeout(idle);
    const ending = worker;
    worker = null;
    if (ending) await endWorker(ending);
  };

  const run = (
    request: In,
    signal: AbortSignal | undefined,
    onProgress: ((progress: Progress) => void) | undefined,
  ): Promise<Out> => {
    clearTimeout(idle);
    const id = nextId++;
    worker ??= new Worker(url, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    const running = worker;
    return new Promise<Out>((resolve, reject) => {
      const settle = (how: () => void) => {
        // Removes only these listeners: removing all would also remove Node's own, and answers would be lost.
        for (const event of ['message', 'error', 'exit']) running.removeAllListeners(event);
        signal?.removeEventListener('abort', stop);
        idle = setTimeout(end, IDLE_MS).unref();
        how();
      };
      const fail = (error: Error) => settle(() => void end().then(() => reject(error)));
      const stop = () => fail(new CollateError('cancelled', 'Stopped before it was done.'));
      signal?.addEventListener('abort', stop);
      running.on('message', (message: WorkerAnswer<Out, Progress>) => {
        if (message.id !== id) return;
        if (message.progress !== undefined) {
          onProgress?.(message.progress);
          return;
        }
        settle(() =>
          message.failed === undefined ? resolve(message.answer as Out) : reject(errorFromWorker(message.failed)),
        );
      });
      running.on('error', (error) => fail(isOutOfMemory(error) ? tooMuchMemory(memoryMb) : error));
      running.on('exit', (code) => fail(new Error(`The worker ended with ${code}.`)));
      running.postMessage({ id, request });
    });
  };

  return {
    ask: (request, signal, onProgress) => {
      const next = last.then(() => {
        if (signal?.aborted) throw new CollateError('cancelled', 'Stopped before it was done.');
        return run(request, signal, onProgress);
      });
      last = next.catch(() => {});
      return next;
    },
    close: end,
  };
}

function isOutOfMemory(error: Error): boolean {
  return (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooMuchMemory(memoryMb: number): CollateError {
  return new CollateError(
    'out-of-memory',
    `This needs more memory than the ${memoryMb} MB allowed, and was stopped. Nothing was changed. Ask for less at once.`,
  );
}
