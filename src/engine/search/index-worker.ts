/**
 * The indexing thread. It reads articles on its own connection and makes tokens, which the engine's thread writes; it also sorts the vocabulary's changes and
 * checkpoints the journal.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { endIfAsked } from '../runtime/end-worker.ts';
import { limitCache } from '../store/connection.ts';
import { checkpointJournal, connectToRead } from '../store/journal.ts';
import { type IndexedArticle, wordsToIndex } from '../store/search-index/index-queue.ts';
import { type SortedTerms, sortedTerms } from '../store/search-index/term-log.ts';
import { indexWords } from './index-words.ts';

export type IndexRequest =
  | { readonly kind: 'index'; readonly id: number; readonly articleIds: readonly number[] }
  | { readonly kind: 'sort'; readonly id: number }
  /** Gets no answer. */
  | { readonly kind: 'move-journal' };

export interface IndexAnswer {
  readonly id: number;
  readonly indexed?: readonly IndexedArticle[];
  /** Null if there was nothing to sort. */
  readonly sorted?: SortedTerms | null;
  /** Set if something could not be read. */
  readonly error?: string;
}

/** Small, because each article is read only once. */
const CACHE_MB = 4;

const port = parentPort;
if (!port) throw new Error('index-worker runs as a worker thread');
const db = connectToRead((workerData as { path: string }).path);
limitCache(db, CACHE_MB);

port.on('message', (request: IndexRequest) => {
  if (endIfAsked(request)) return;
  if (request.kind === 'move-journal') checkpointJournal(db);
  else port.postMessage(answerFor(request));
});

function answerFor(request: Exclude<IndexRequest, { kind: 'move-journal' }>): IndexAnswer {
  const { id } = request;
  try {
    if (request.kind === 'sort') return { id, sorted: sortedTerms(db) };
    return { id, indexed: indexWords(wordsToIndex(db, request.articleIds)) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
