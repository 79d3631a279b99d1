/** For tests: puts articles straight into an archive's file, as an import would. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { newStoreAt } from '../store/testing/new-store.ts';
import { addTestArticle, type TestArticle } from '../store/testing/test-article.ts';
import { countingIds, makeTestEngine, type TestEngine } from './test-engine.ts';

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

/** Such archives with their index and origins made, for those that more than one test opens. */
const settled = new Map<string, Buffer>();

/** Makes such an archive in the desk's folder and opens it. @returns its path */
export async function openSeeded(desk: TestEngine, articles: readonly TestArticle[]): Promise<string> {
  const path = join(desk.folder, 'a.collate');
  const key = JSON.stringify(articles);
  if (!seeded.has(key)) seedArchive(path, articles);
  else writeFileSync(path, settled.get(key) ?? (await settle(key, articles)));
  await desk.call('archive.open', { file: desk.fileRefs.add(path) });
  return path;
}

/** A test that finds both made starts no workers for them. */
async function settle(key: string, articles: readonly TestArticle[]): Promise<Buffer> {
  const desk = makeTestEngine();
  try {
    const path = join(desk.folder, 'a.collate');
    seedArchive(path, articles);
    await desk.call('archive.open', { file: desk.fileRefs.add(path) });
    for (;;) {
      const { archive } = await desk.call('archive.status', {});
      if (archive?.notIndexed === 0 && archive.notCompared === 0) break;
      await setTimeout(10);
    }
    await desk.engine.close();
    settled.set(key, readFileSync(path));
    return settled.get(key) as Buffer;
  } finally {
    await desk.close();
  }
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
