/** A thread that compares articles with the rest on its own connection; the engine's thread writes what it answers. */
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { endsAt } from '../runtime/end-worker.ts';
import { boundCache } from '../store/connection.ts';
import { connectToRead, moveJournal } from '../store/journal.ts';
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
const NICE = 15;
/** Some 4 MB of the journal. */
const MOVE_JOURNAL_EVERY = 16;

const port = parentPort;
if (!port) throw new Error('origins-worker runs as a worker thread');
const db = connectToRead((workerData as { path: string }).path);
boundCache(db, CACHE_MB);
// On Linux of this thread alone, elsewhere of the whole program: searches and imports go first.
if (process.platform === 'linux') setPriority(0, NICE);
let answered = 0;

port.on('message', (request: OriginsRequest) => {
  if (endsAt(request)) return;
  port.postMessage(answerFor(request));
  answered += 1;
  // What the engine's thread has written of the answers before.
  if (answered % MOVE_JOURNAL_EVERY === 0) moveJournal(db);
});

function answerFor({ id, articleIds }: OriginsRequest): OriginsAnswer {
  try {
    return { id, compared: findCopies(db, articleIds) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
