/** Deletes articles so that no word of them is left: in rows, log, index, vocabulary, free pages or journal. */
import { setImmediate } from 'node:timers/promises';
import type { OpenArchive } from '../open-archive.ts';
import { deleteArticles, setSecureDelete, shrinkFile } from '../store/articles/article-deletion.ts';
import { mergeStep } from '../store/search-index/index-queue.ts';

/** After this time the idle indexer finishes the job: the articles are gone, and stray words of the index follow. */
const MERGE_WITHIN_MS = 2_000;

export async function deleteForGood(archive: OpenArchive, articleIds: readonly number[], label: string): Promise<void> {
  const store = archive.store();
  setSecureDelete(store.db, true);
  try {
    deleteArticles(store, articleIds, label);
    archive.indexer().nudge();
    await archive.indexer().drained();
    await mergeIndex(archive);
  } finally {
    if (store.db.open) {
      shrinkFile(store.db);
      setSecureDelete(store.db, false);
    }
  }
}

/** What FTS5 deletes stays in its segments until they are merged. */
async function mergeIndex({ db }: OpenArchive): Promise<void> {
  const until = performance.now() + MERGE_WITHIN_MS;
  let hasMore = mergeStep(db, 'first of all');
  while (hasMore && performance.now() < until) {
    await setImmediate();
    if (!db.open) return;
    hasMore = mergeStep(db, 'next');
  }
}
