import { expect, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { FERRY } from '../../testing/ferry.ts';
import { openSeeded } from '../../testing/seed-articles.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

test('a search says how it was understood and what it found', async () => {
  const result = await desk.call('search.run', { text: 'died OR загинули after:2026-10-10' });
  expect(result.interpreted).toMatchObject({
    words: 'articles with “died” or (with “загинули” and published from 10 October 2026)',
    problem: null,
  });
  expect(result.total).toBe(3);
  const strict = result.hits.filter(({ looser }) => !looser).map(({ title }) => title);
  expect(strict.sort()).toEqual(['Ferry sinks off Sennet', 'Ferry toll rises', 'Twelve dead']);
  expect(result.hits.filter(({ looser }) => looser).map(({ title }) => title)).toEqual(['Пором']);
});

test('articles chosen by hand are exactly those, whatever is imported', async () => {
  const filters = { articleIds: [1, 3] };
  const { hits, total } = await desk.call('search.run', { text: '', filters });
  expect([hits.map(({ articleId }) => articleId).sort(), total]).toEqual([[1, 3], 2]);
  expect((await desk.call('search.run', { text: 'загинули', filters })).total).toBe(0);
  expect((await desk.call('search.run', { text: '', filters: { articleIds: [] } })).total).toBe(0);
});

test('the ids of all that a search finds come in the order of its list, without what meets only a part of it', async () => {
  for (const text of ['died OR загинули after:2026-10-10', '', 'no such words'])
    for (const sort of ['best', 'oldest'] as const) {
      const { hits, total } = await desk.call('search.run', { text, sort });
      const strict = hits.filter(({ looser }) => !looser).map(({ articleId }) => articleId);
      expect(await desk.call('search.articles', { text, sort })).toEqual({ articleIds: strict, total });
    }
});
