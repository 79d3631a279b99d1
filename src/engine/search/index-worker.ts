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
  readonly batch: IndexedBatch;
}

/** Each article is read once. */
const CACHE_MB = 4;

const port = parentPort;
if (!port) throw new Error('index-worker runs as a worker thread');
const { db } = openReadOnly((workerData as { path: string }).path);
boundCache(db, CACHE_MB);

port.on('message', ({ id, articleIds }: IndexRequest) => {
  port.postMessage({ id, batch: indexWords(wordsToIndex(db, articleIds)) } satisfies IndexAnswer);
});
