/** Checks an archive off the engine's thread, because SQLite cannot be interrupted while it scans a large table. */
import type { ArchiveCheck } from '../contract/model/archive.ts';
import { answerQuestions } from './runtime/worker-answers.ts';
import { checkArchive } from './store/check.ts';
import { openReadOnly } from './store/open-read-only.ts';

const NEVER = new AbortController().signal;

export interface CheckQuestions {
  check: { params: string; answer: ArchiveCheck; progress: number };
}

answerQuestions<CheckQuestions>({
  check: async (path, { tell }) => {
    const reader = openReadOnly(path);
    try {
      return await checkArchive(reader, NEVER, tell);
    } finally {
      reader.close();
    }
  },
});
