/** Deletes articles so that no word of them is left: in rows, log, index, vocabulary, free pages or journal. */
import { setImmediate, setTimeout } from 'node:timers/promises';
import { CollateError, type ErrorCode } from '../../../contract/errors.ts';
import { counted, countWords } from '../../../text/phrasing/counted.ts';
import type { OpenArchive } from '../../open-archive.ts';
import { deleteArticles, shrinkFile } from '../../store/articles/article-deletion.ts';
import { type Connection, codeOf, isDamage, setSecureDelete } from '../../store/connection.ts';
import { damageFrom, damageOf, INDEX_DAMAGED, noteDamage } from '../../store/damage.ts';
import { paceOf, whenFree } from '../../store/pace.ts';
import { mergeStep } from '../../store/search-index/index-queue.ts';

/** After this time the idle indexer finishes the job: the articles are gone, and stray words of the index follow. */
const MERGE_WITHIN_MS = 2_000;
/** Most that read, as a search does, are done by then. */
const READ_WITHIN_MS = 3_000;
const LOOK_EVERY_MS = 100;
const READ_MEANWHILE = Symbol('read meanwhile');

/** @throws CollateError cancelled, which says how many were deleted until then */
export async function deleteForGood(
  archive: OpenArchive,
  articleIds: readonly number[],
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<void> {
  const store = archive.store();
  const { db } = store;
  if (damageOf(db) !== null)
    throw new CollateError('archive-damaged', `${INDEX_DAMAGED} Nothing was deleted: words would have stayed in it.`);
  let deleted = 0;
  const onDeleted = (articles: number) => {
    deleted = articles;
  };
  setSecureDelete(db, true);
  try {
    await deleteArticles(store, articleIds, onDeleted, paceOf(db, signal, tell));
  } catch (error) {
    if (signal.aborted) throw stoppedAfter(deleted, articleIds.length);
    throw deleted > 0 && db.open ? notAllDeleted(deleted, articleIds.length, error) : error;
  } finally {
    try {
      if (deleted > 0) await clearOut(archive, db, deleted);
    } finally {
      if (db.open) await whenFree(db, () => setSecureDelete(db, false));
    }
  }
}

function stoppedAfter(deleted: number, asked: number): CollateError {
  return new CollateError(
    'cancelled',
    `Stopped. ${countWords(deleted)} of ${counted(asked, 'article')} were deleted for good; the others are still there, unchanged.`,
    { deleted },
  );
}

function notAllDeleted(deleted: number, asked: number, reason: unknown): CollateError {
  return new CollateError(
    failureCode(reason),
    `${countWords(deleted)} of ${counted(asked, 'article')} were deleted for good; the others are still there, unchanged, as the archive could not be written any more (${codeOf(reason)}).`,
    { deleted },
  );
}

/** Leaves nothing of what was deleted in the index, the free pages and the journal. @throws CollateError that says what may be left */
async function clearOut(archive: OpenArchive, db: Connection, deleted: number): Promise<void> {
  try {
    if (!db.open) return;
    archive.indexer().nudge();
    await archive.indexer().drained();
    if (damageOf(db) !== null) throw wordsStayed(db, deleted, null);
    await mergeIndex(db);
    if (!(await shrunk(db))) throw wordsStayed(db, deleted, READ_MEANWHILE);
  } catch (error) {
    if (isDamage(error)) noteDamage(db, damageFrom(error));
    throw error instanceof CollateError ? error : wordsStayed(db, deleted, error);
  }
}

/** @returns false where someone goes on reading what is in the journal */
async function shrunk(db: Connection): Promise<boolean> {
  const until = performance.now() + READ_WITHIN_MS;
  while (db.open && !(await whenFree(db, () => shrinkFile(db)))) {
    if (performance.now() > until) return false;
    await setTimeout(LOOK_EVERY_MS);
  }
  return true;
}

/** The articles are gone whatever kept the rest from being done: it must not seem as if nothing had been. */
function wordsStayed(db: Connection, deleted: number, reason: unknown): CollateError {
  const damage = damageOf(db);
  const remedies = {
    index: INDEX_DAMAGED,
    archive: 'The archive is damaged: copy it to a safe place, then run the check.',
    none:
      reason === READ_MEANWHILE
        ? 'Something goes on reading it: an export, a check or another program. They go once that has ended and the archive is closed.'
        : `The archive could not be written any more (${codeOf(reason)}). They go with the next articles that are deleted.`,
  };
  return new CollateError(
    damage ? 'archive-damaged' : failureCode(reason),
    `${counted(deleted, 'article was', 'articles were')} deleted for good, but words of theirs may still be in the index, or in free parts of the file. ${remedies[damage ?? 'none']}`,
    { deleted },
  );
}

function failureCode(reason: unknown): ErrorCode {
  if (isDamage(reason)) return 'archive-damaged';
  if (reason === READ_MEANWHILE) return 'conflict';
  return codeOf(reason) === 'SQLITE_FULL' ? 'disk-full' : 'unreadable';
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
