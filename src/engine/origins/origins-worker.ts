/** A thread that compares articles with the rest on its own connection. The engine's thread writes its answers. */
import { setPriority } from 'node:os';
import { workerData } from 'node:worker_threads';
import { answerQuestions } from '../runtime/worker-answers.ts';
import { limitCache } from '../store/connection.ts';
import { checkpointLater, connectToRead } from '../store/journal.ts';
import type { ComparedWithAll } from '../store/origins/origin-queue.ts';
import { findCopies } from './find-copies.ts';

/** Prints are looked up all over their index. */
const CACHE_MB = 32;
const NICE = 15;
/** About 4 MB of journal. */
const MOVE_JOURNAL_EVERY = 16;

const db = connectToRead((workerData as { path: string }).path);
limitCache(db, CACHE_MB);
// On Linux this applies to this thread alone, elsewhere to the whole program. Searches and imports take precedence.
if (process.platform === 'linux') setPriority(0, NICE);
let asked = 0;

export interface OriginsQuestions {
  compare: { params: readonly number[]; answer: ComparedWithAll[] };
}

answerQuestions<OriginsQuestions>({
  compare: (articleIds) => {
    asked += 1;
    // After the answer, checkpoints what the engine's thread has written of earlier ones.
    if (asked % MOVE_JOURNAL_EVERY === 0) checkpointLater(db);
    return findCopies(db, articleIds);
  },
});
