import { afterEach, beforeEach, expect, test } from 'vitest';
import { FERRY } from '../testing/ferry.ts';
import { openSeeded } from '../testing/seed-articles.ts';
import { makeTestEngine, refusal, type TestEngine } from '../testing/test-engine.ts';

let desk: TestEngine;
beforeEach(async () => {
  desk = makeTestEngine();
  await openSeeded(desk, FERRY);
  while ((await desk.call('search.run', { text: '' })).notIndexed > 0)
    await new Promise((later) => setTimeout(later, 20));
});
afterEach(() => desk.close());

const names = async () => (await desk.call('search.saved', {})).searches.map(({ name, articles }) => [name, articles]);

test('a search says how it was understood and what it found', async () => {
  const result = await desk.call('search.run', { text: 'died OR загинули after:2026-10-10' });
  expect(result.interpreted).toMatchObject({
    words: 'articles with "died" or ("загинули" and being published from 10 October 2026)',
    problem: null,
  });
  expect(result.total).toBe(3);
  const strict = result.hits.filter(({ looser }) => !looser).map(({ title }) => title);
  expect(strict.sort()).toEqual(['Ferry sinks off Sennet', 'Ferry toll rises', 'Twelve dead']);
  expect(result.hits.filter(({ looser }) => looser).map(({ title }) => title)).toEqual(['Пором']);
});

test('saved searches are acts, and count what they find now', async () => {
  const { savedSearchId } = await desk.call('search.save', { name: 'Dead', text: 'died OR загинули' });
  await desk.call('search.save', { name: 'All', text: '', filters: { languages: ['en'] } });
  expect(await names()).toEqual([
    ['All', 3],
    ['Dead', 4],
  ]);
  await desk.call('search.rename', { savedSearchId, name: 'Loss of life' });
  expect((await names())[1]).toEqual(['Loss of life', 4]);
  await desk.call('search.forget', { savedSearchId });
  expect(await names()).toEqual([['All', 3]]);
  await desk.call('act.undo', {});
  await desk.call('act.undo', {});
  expect((await names())[1]).toEqual(['Dead', 4]);
});

test('a saved search of articles chosen by hand finds exactly these, whatever is imported', async () => {
  await desk.call('search.save', { name: 'Two of them', text: '', filters: { articleIds: [1, 3] } });
  expect(await names()).toEqual([['Two of them', 2]]);
  const filters = { articleIds: [1, 3] };
  const { hits, total } = await desk.call('search.run', { text: '', filters });
  expect([hits.map(({ articleId }) => articleId).sort(), total]).toEqual([[1, 3], 2]);
  expect((await desk.call('search.run', { text: 'загинули', filters })).total).toBe(0);
  expect((await desk.call('search.run', { text: '', filters: { articleIds: [] } })).total).toBe(0);
});

test('a saved search by an origin follows its joins, step by step, and undo takes them back', async () => {
  const originOf = async (articleId: number) => (await desk.call('article.get', { articleId })).article.originId;
  const first = await originOf(1);
  const filters = { originId: await originOf(3) };
  const asked = async () => (await desk.call('search.facets', { text: '', filters })).origin;
  await desk.call('search.save', { name: 'Third', text: '', filters });
  expect([await names(), (await asked())?.joined]).toEqual([[['Third', 1]], false]);
  await desk.call('origin.join', { articleIds: [2, 3], name: 'The wire' });
  await desk.call('origin.join', { articleIds: [1, 3], name: 'The ministry' });
  expect(await names()).toEqual([['Third', 3]]);
  expect(await asked()).toEqual({ originId: first, name: 'The ministry', joined: true });
  await desk.call('act.undo', {});
  await desk.call('act.undo', {});
  expect([await names(), (await asked())?.joined]).toEqual([[['Third', 1]], false]);
  await desk.call('act.redo', {});
  expect([await names(), (await asked())?.name]).toEqual([[['Third', 2]], 'The wire']);
  expect((await desk.call('search.facets', { text: '', filters: { originId: 999 } })).origin).toBeNull();
});

test('a missing one is reported', async () => {
  expect(await refusal(desk.call('search.rename', { savedSearchId: 9, name: 'x' }))).toBe('not-found');
});
