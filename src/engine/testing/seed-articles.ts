/** For tests: puts articles straight into an archive's file, as an import would. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newStoreAt } from '../store/testing/new-store.ts';
import { addTestArticle, type TestArticle } from '../store/testing/test-article.ts';
import { countingIds, type TestEngine } from './test-engine.ts';

/** An archive made once is copied, because most tests start with the same articles. */
const seeded = new Map<string, Buffer>();

/** Makes an archive with these articles (ids 1, 2, …) and closes it, to be opened through the engine. */
export function seedArchive(path: string, articles: readonly TestArticle[]): void {
  const key = JSON.stringify(articles);
  const known = seeded.get(key);
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
  store.close();
  seeded.set(key, readFileSync(path));
}

/** Makes such an archive in the desk's folder and opens it. @returns its path */
export async function openSeeded(desk: TestEngine, articles: readonly TestArticle[]): Promise<string> {
  const path = join(desk.folder, 'a.collate');
  seedArchive(path, articles);
  await desk.call('archive.open', { file: desk.fileRefs.add(path) });
  return path;
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
