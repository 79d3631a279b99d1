/** A thread that reads articles on its own connection and makes tokens of them; the engine's thread writes what it answers. */
import { parentPort, workerData } from 'node:worker_threads';
import { boundCache } from '../store/connection.ts';
import { wordsToIndex } from '../store/index-queue.ts';
import { openReadOnly } from '../store/open.ts';
import { type IndexedBatch, indexWords } from './index-words.ts';

export interface IndexRequest {
  readonly id: number;
  readonly articleIds: readonly number[];
}

export interface IndexAnswer {
  readonly id: number;
  /** Null: something of it could not be read. */
  readonly batch: IndexedBatch | null;
  readonly error?: string;
}

/** Each article is read once. */
const CACHE_MB = 4;

const port = parentPort;
if (!port) throw new Error('index-worker runs as a worker thread');
const { db } = openReadOnly((workerData as { path: string }).path);
boundCache(db, CACHE_MB);

port.on('message', ({ id, articleIds }: IndexRequest) => {
  port.postMessage(answerFor(id, articleIds));
});

function answerFor(id: number, articleIds: readonly number[]): IndexAnswer {
  try {
    return { id, batch: indexWords(wordsToIndex(db, articleIds)) };
  } catch (error) {
    return { id, batch: null, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
