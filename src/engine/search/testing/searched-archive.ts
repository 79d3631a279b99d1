/** A small archive, indexed at once, and searched without threads. */
import { openReadOnly, openStore } from '../../store/open.ts';
import { type ArchiveView, viewArchive } from '../archive-view.ts';
import { createTypoHelp } from '../did-you-mean.ts';
import { runSearch } from '../run-search.ts';
import { addArticles, type GivenArticle, indexNow } from './filled-archive.ts';

export const NOW = new Date('2026-11-01T12:00:00Z');

export type Given = Pick<GivenArticle, 'title' | 'text'> & {
  readonly language?: string;
  readonly published?: string;
  readonly source?: string;
};

export function searchedArchive(path: string, articles: readonly Given[]) {
  let ids = 0;
  const store = openStore(path, { clock: () => NOW, newId: () => `id-${++ids}`, holder: 'test', create: true });
  const articleIds = addArticles(
    store,
    articles.map((each, at) => ({ language: 'en', source: `Source ${at}`, ...each, id: String(at) })),
  );
  indexNow(store);
  const reader = openReadOnly(path);
  const close = () => {
    reader.close();
    store.close();
  };
  return { store, view: viewArchive(reader.db), articleIds, close };
}

export function found(view: ArchiveView, text: string, more: { limit?: number; offset?: number } = {}) {
  const asked = { text, filters: {}, sort: 'best', stage: 'full', offset: 0, limit: 500, ...more } as const;
  return runSearch(view, createTypoHelp(view), asked, NOW);
}
