import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import type { ArchiveStatus } from '../../../../contract/model/archive.ts';
import type { SearchResult } from '../../../../contract/model/collections/search.ts';
import type { Client } from '../../../client.ts';
import { ServicesProvider } from '../../../services.ts';
import type { Shell } from '../../../shell/shell.ts';
import type { Search } from '../search/use-search.ts';

vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { NoHits } = await import('./NoHits.tsx');

/** What is said while this many wait to be searchable, and articles with these titles cannot be. */
function saidOf(notIndexed: number, ...titles: readonly string[]): string | null {
  const leftOut = titles.map((title, articleId) => ({ articleId, title, from: 'search' }));
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  queries.setQueryData(['archive.status', {}], { archive: { notIndexed, leftOut } as unknown as ArchiveStatus });
  const search = { text: 'dredger', filters: {}, looking: false, error: null } as unknown as Search;
  const result = { tookMs: 1, wordCounts: [], didYouMean: [], notIndexed } as unknown as SearchResult;
  const client = { call: () => new Promise(() => {}) } as unknown as Client;
  const drawn = createElement(NoHits, { search, result, onSave: () => {} });
  const served = createElement(ServicesProvider, { value: { client, shell: {} as Shell } }, drawn);
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(createElement(QueryClientProvider, { client: queries }, served)));
  const words = place.textContent;
  root.unmount();
  return words;
}

test('articles that wait to be searchable are counted, beside those that never will be', () => {
  expect(saidOf(2, 'Too large')).toContain('2 articles are not searchable yet');
  expect(saidOf(1, 'Too large')).toContain('1 article is not searchable yet');
  expect(saidOf(1, 'Too large')).toContain('“Too large” cannot be searched');
  expect(saidOf(0, 'Too large')).not.toContain('not searchable yet');
});
