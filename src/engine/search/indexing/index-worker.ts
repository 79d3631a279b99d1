/**
 * The indexing thread. It reads articles on its own connection and makes tokens, which the engine's thread writes; it also sorts the vocabulary's changes and
 * checkpoints the journal.
 */
import { workerData } from 'node:worker_threads';
import { answerQuestions } from '../../runtime/worker-answers.ts';
import { limitCache } from '../../store/connection.ts';
import { checkpointJournal, connectToRead } from '../../store/journal.ts';
import { type IndexedArticle, wordsToIndex } from '../../store/search-index/index-queue.ts';
import { type SortedTerms, sortedTerms } from '../../store/search-index/term-log.ts';
import { indexWords } from './index-words.ts';

/** Small, because each article is read only once. */
const CACHE_MB = 4;

const db = connectToRead((workerData as { path: string }).path);
limitCache(db, CACHE_MB);

export interface IndexQuestions {
  index: { params: readonly number[]; answer: IndexedArticle[] };
  /** Null if there was nothing to sort. */
  sortTerms: { params: undefined; answer: SortedTerms | null };
  moveJournal: { params: undefined; answer: undefined };
}

answerQuestions<IndexQuestions>({
  index: (articleIds) => indexWords(wordsToIndex(db, articleIds)),
  sortTerms: () => sortedTerms(db),
  moveJournal: () => {
    checkpointJournal(db);
  },
});
