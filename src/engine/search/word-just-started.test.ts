import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ArchiveView } from './archive-view.ts';
import { type Given, manyArchives, NOW } from './fixtures/searched-archive.ts';
import { runSearch } from './run-search.ts';
import { createTypoHelp } from './typos/did-you-mean.ts';

const archiveOf = manyArchives();

describe('a word only just started', () => {
  const ways = Array.from({ length: 10 }, (_, at) => `com${'bdfgklmnrt'[at]}azor`);
  const given: Given[] = Array.from({ length: 600 }, (_, at) => ({
    title: `Note ${at}`,
    text: `${ways.join(' ')}${at % 100 === 0 ? ' ferry' : ''}${at === 300 ? ' ferry ferry' : ''}`,
    published: `2026-0${1 + Math.floor(at / 100)}-01`,
  }));
  given.push({ title: 'Ferry', text: 'A ferry alone.', published: '2026-08-01' });
  let view: ArchiveView;
  let ids: readonly number[] = [];
  beforeAll(() => {
    ({ view, articleIds: ids } = archiveOf(given));
  });
  const typing = (text: string) =>
    runSearch(
      view,
      createTypoHelp(view),
      { text, filters: {}, sort: 'best', stage: 'typing', offset: 0, limit: 700 },
      NOW,
    );
  const placesOf = (text: string) => typing(text).hits.map(({ articleId }) => ids.indexOf(articleId));

  test('is not ranked by its many completions: the newest come first', () => {
    const prepare = vi.spyOn(view.db, 'prepare');
    expect(typing('com').total).toBe(600);
    expect(prepare.mock.calls.filter(([sql]) => (sql as string).includes('bm25'))).toEqual([]);
    prepare.mockRestore();
    expect(placesOf('com')[0]).toBeGreaterThanOrEqual(500);
    expect(new Set(placesOf('com')).size).toBe(600);
  });

  test('is searched for; the words before it rank the articles with both, and those with it alone come last', () => {
    expect(placesOf('ferry com')[0]).toBe(300);
    expect(placesOf('ferry com').slice(0, 6).sort()).toEqual([0, 100, 200, 300, 400, 500]);
    const either = placesOf('ferry OR com');
    expect(either).toHaveLength(601);
    expect(either.slice(0, 7).toSorted((a, b) => a - b)).toEqual([0, 100, 200, 300, 400, 500, 600]);
  });
});
