/** A thread that compares articles with the rest on its own connection; the engine's thread writes what it answers. */
import { parentPort, workerData } from 'node:worker_threads';
import { endsAt } from '../end-worker.ts';
import { boundCache } from '../store/connection.ts';
import { connectToRead } from '../store/journal.ts';
import type { ComparedWithAll } from '../store/origin-queue.ts';
import { findCopies } from './find-copies.ts';

export interface OriginsRequest {
  readonly id: number;
  readonly articleIds: readonly number[];
}

export interface OriginsAnswer {
  readonly id: number;
  readonly compared?: readonly ComparedWithAll[];
  /** Something could not be read. */
  readonly error?: string;
}

/** Fingerprints are looked up all over their index. */
const CACHE_MB = 32;

const port = parentPort;
if (!port) throw new Error('origins-worker runs as a worker thread');
const db = connectToRead((workerData as { path: string }).path);
boundCache(db, CACHE_MB);

port.on('message', (request: OriginsRequest) => {
  if (endsAt(request)) return;
  port.postMessage(answerFor(request));
});

function answerFor({ id, articleIds }: OriginsRequest): OriginsAnswer {
  try {
    return { id, compared: findCopies(db, articleIds) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
