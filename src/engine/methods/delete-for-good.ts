/** Deletes articles so that no word of them is left: in rows, log, index, vocabulary, free pages or journal. */
import { setImmediate } from 'node:timers/promises';
import { CollateError } from '../../contract/errors.ts';
import { counted, countWords } from '../../text/counted.ts';
import type { OpenArchive } from '../open-archive.ts';
import { deleteArticles, setSecureDelete, shrinkFile } from '../store/articles/article-deletion.ts';
import { type Connection, isDamage } from '../store/connection.ts';
import { damageFrom, damageOf, INDEX_DAMAGED, noteDamage } from '../store/damage.ts';
import { paceOf, whenFree } from '../store/pace.ts';
import { mergeStep } from '../store/search-index/index-queue.ts';

/** After this time the idle indexer finishes the job: the articles are gone, and stray words of the index follow. */
const MERGE_WITHIN_MS = 2_000;

/** @throws CollateError cancelled, which says how many were deleted until then */
export async function deleteForGood(
  archive: OpenArchive,
  articleIds: readonly number[],
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<void> {
  const store = archive.store();
  if (damageOf(store.db) !== null)
    throw new CollateError('archive-damaged', `${INDEX_DAMAGED} Nothing was deleted: words would have stayed in it.`);
  let deleted = 0;
  const label = (articles: number) => {
    deleted = articles;
    return `Deleted ${counted(articles, 'article')}`;
  };
  setSecureDelete(store.db, true);
  try {
    await deleteArticles(store, articleIds, label, paceOf(store.db, signal, tell));
  } catch (error) {
    throw signal.aborted ? stoppedAfter(deleted, articleIds.length) : error;
  } finally {
    if (deleted > 0) await clearOut(archive, () => wordsStayed(archive.db, deleted));
  }
}

function stoppedAfter(deleted: number, asked: number): CollateError {
  return new CollateError(
    'cancelled',
    `Stopped. ${countWords(deleted)} of ${counted(asked, 'article')} were deleted for good; the others are still there, unchanged.`,
    { deleted },
  );
}

/** Leaves nothing of what was deleted in the index, the free pages and the journal. */
async function clearOut(archive: OpenArchive, wordsStay: () => CollateError): Promise<void> {
  const { db } = archive.store();
  try {
    if (!db.open) return;
    archive.indexer().nudge();
    await archive.indexer().drained();
    if (damageOf(db) !== null) throw wordsStay();
    await mergeIndex(db);
  } catch (error) {
    if (isDamage(error)) noteDamage(db, damageFrom(error));
    throw isDamage(error) ? wordsStay() : error;
  } finally {
    if (db.open) {
      await whenFree(db, () => {
        shrinkFile(db);
        setSecureDelete(db, false);
      });
    }
  }
}

function wordsStayed(db: Connection, deleted: number): CollateError {
  const remedy =
    damageOf(db) === 'index' ? INDEX_DAMAGED : 'The archive is damaged: copy it to a safe place, then run the check.';
  return new CollateError(
    'archive-damaged',
    `${counted(deleted, 'article was', 'articles were')} deleted for good, but words of theirs may still be in the index. ${remedy}`,
    { deleted },
  );
}

/** What FTS5 deletes stays in its segments until they are merged. */
async function mergeIndex(db: Connection): Promise<void> {
  const until = performance.now() + MERGE_WITHIN_MS;
  let hasMore = await whenFree(db, () => mergeStep(db, 'first of all'));
  while (hasMore && performance.now() < until) {
    await setImmediate();
    if (!db.open) return;
    hasMore = await whenFree(db, () => mergeStep(db, 'next'));
  }
}
