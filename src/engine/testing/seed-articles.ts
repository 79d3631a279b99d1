/** For tests: articles put straight into the file of an archive, as an import would. */
import { addTestArticle, type TestArticle } from '../store/fixtures/test-article.ts';
import { openStore, type Store } from '../store/open.ts';
import { countingIds } from './test-engine.ts';

/** @returns the article's id */
export function seedArticle(store: Store, article: TestArticle): number {
  return addTestArticle(store, article).articleId;
}

/** Makes an archive with these articles (ids 1, 2, …) and closes it; open it through the engine then. */
export function seedArchive(path: string, articles: readonly TestArticle[]): void {
  const store = openStore(path, {
    create: true,
    clock: () => new Date('2026-10-11T12:00:00Z'),
    newId: seededIds(),
    holder: 'a test',
  });
  for (const article of articles) seedArticle(store, article);
  store.close();
}

/** Apart from the ids that a test engine counts. */
function seededIds(): () => string {
  const next = countingIds();
  return () => next().replace('01920000', '01910000');
}
