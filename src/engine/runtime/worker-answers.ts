/** A worker's side: answers questions, each by its id. `WorkerThread` asks them, or `askProcess`. */
import { parentPort } from 'node:worker_threads';
import { endIfAsked } from './end-worker.ts';
import { failureOf, type WorkerFailure } from './worker-failure.ts';

/** For each question that a worker can be asked: what is passed with it, and what comes back. */
export type Questions<Q> = {
  [K in keyof Q]: { readonly params: unknown; readonly answer: unknown; readonly progress?: unknown };
};

export interface Question {
  readonly id: number;
  readonly question: string;
  readonly params: unknown;
}

/** The first tells that it has started. Any number with `progress` come before the one with the answer or the failure. */
export type Reply =
  | { readonly isReady: true }
  | { readonly id: number; readonly progress: unknown }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: WorkerFailure };

interface Asked<Progress> {
  tell(progress: Progress): void;
  /** Has this buffer moved with the answer, not copied. */
  move(buffer: ArrayBuffer): void;
}

type Answers<Q extends Questions<Q>> = {
  [K in keyof Q]: (params: Q[K]['params'], asked: Asked<Q[K]['progress']>) => Q[K]['answer'] | Promise<Q[K]['answer']>;
};

export function answerQuestions<Q extends Questions<Q>>(answers: Answers<Q>): void {
  const port = parentPort;
  const send = process.send?.bind(process);
  if (!port && !send) throw new Error('This file runs as a worker thread, or as a process that is asked.');
  const reply = (message: Reply, moved: ArrayBuffer[] = []) => {
    if (port) port.postMessage(message, moved);
    else send?.(message);
  };
  (port ?? process).on('message', async (message: Question) => {
    if (endIfAsked(message)) return;
    const { id, question, params } = message;
    const moved: ArrayBuffer[] = [];
    const tell = (progress: unknown) => reply({ id, progress });
    const move = (buffer: ArrayBuffer) => void moved.push(buffer);
    try {
      const answer = await answers[question as keyof Q](params, { tell, move });
      reply({ id, answer }, moved);
    } catch (error) {
      reply({ id, failed: failureOf(error) });
    }
  });
  reply({ isReady: true });
}
