/** A thread that compares articles with the rest on its own connection. The engine's thread writes its answers. */
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { endIfAsked } from '../runtime/end-worker.ts';
import { limitCache } from '../store/connection.ts';
import { checkpointJournal, connectToRead } from '../store/journal.ts';
import type { ComparedWithAll } from '../store/origins/origin-queue.ts';
import { findCopies } from './find-copies.ts';

export interface OriginsRequest {
  readonly id: number;
  readonly articleIds: readonly number[];
}

export interface OriginsAnswer {
  readonly id: number;
  readonly compared?: readonly ComparedWithAll[];
  /** Set if something could not be read. */
  readonly error?: string;
}

/** Prints are looked up all over their index. */
const CACHE_MB = 32;
const NICE = 15;
/** About 4 MB of journal. */
const MOVE_JOURNAL_EVERY = 16;

const port = parentPort;
if (!port) throw new Error('origins-worker runs as a worker thread');
const db = connectToRead((workerData as { path: string }).path);
limitCache(db, CACHE_MB);
// On Linux this applies to this thread alone, elsewhere to the whole program. Searches and imports take precedence.
if (process.platform === 'linux') setPriority(0, NICE);
let answered = 0;

port.on('message', (request: OriginsRequest) => {
  if (endIfAsked(request)) return;
  port.postMessage(answerFor(request));
  answered += 1;
  // Checkpoints what the engine's thread has written of earlier answers.
  if (answered % MOVE_JOURNAL_EVERY === 0) checkpointJournal(db);
});

function answerFor({ id, articleIds }: OriginsRequest): OriginsAnswer {
  try {
    return { id, compared: findCopies(db, articleIds) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
