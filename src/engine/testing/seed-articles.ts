/** For tests: puts articles straight into an archive's file, as an import would. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCopies } from '../origins/find-copies.ts';
import { indexNow } from '../search/testing/filled-archive.ts';
import type { Store } from '../store/open.ts';
import { waitingForOrigins, writeCompared } from '../store/origins/origin-queue.ts';
import { beginPrintFold } from '../store/prints/print-fold.ts';
import { newStoreAt } from '../store/testing/new-store.ts';
import { addTestArticle, type TestArticle } from '../store/testing/test-article.ts';
import { countingIds, type TestEngine } from './test-engine.ts';

/** An archive made once is copied, because most tests start with the same articles. */
const made = new Map<string, Buffer>();

/** Makes an archive with these articles (ids 1, 2, …), whose index and origins are still to be made, and closes it, to be opened through the engine. */
export function seedArchive(path: string, articles: readonly TestArticle[]): void {
  putArchive(path, articles, { isSettled: false });
}

/** Makes an archive with these articles, their index and their origins in the desk's folder, and opens it. @returns its path */
export async function openSeeded(desk: TestEngine, articles: readonly TestArticle[]): Promise<string> {
  const path = join(desk.folder, 'a.collate');
  putArchive(path, articles, { isSettled: true });
  await desk.call('archive.open', { file: desk.fileRefs.add(path) });
  return path;
}

function putArchive(path: string, articles: readonly TestArticle[], { isSettled }: { isSettled: boolean }): void {
  const key = JSON.stringify([articles, isSettled]);
  const known = made.get(key);
  if (known) {
    writeFileSync(path, known);
    return;
  }
  const store = newStoreAt(path, {
    clock: () => new Date('2026-10-11T12:00:00Z'),
    newId: seededIds(),
    holder: 'a test',
  });
  for (const article of articles) addTestArticle(store, article);
  if (isSettled) settle(store);
  store.close();
  made.set(key, readFileSync(path));
}

/** Does what the workers for the index and for origins would: to start them takes several times as long. */
function settle(store: Store): void {
  indexNow(store);
  const waiting = waitingForOrigins(store.db, 0, 100_000).map(({ articleId }) => articleId);
  writeCompared(store.db, findCopies(store.db, waiting));
  for (let fold = beginPrintFold(store.db); fold; fold = beginPrintFold(store.db))
    fold.foldNext(Number.POSITIVE_INFINITY);
}

/** Returns the place of these words in a text, in code points, half-open. */
export function placeOf(articleId: number, text: string, exact: string) {
  const at = text.indexOf(exact);
  const start = [...text.slice(0, at)].length;
  return { articleId, start, end: start + [...exact].length, exact };
}

/** Ids distinct from those that a test engine counts. */
function seededIds(): () => string {
  const next = countingIds();
  return () => next().replace('01920000', '01910000');
}
