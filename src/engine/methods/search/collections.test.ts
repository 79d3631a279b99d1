import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SearchFilters } from '../../../contract/model/collections/search.ts';
import { TESTS_IN_FULL } from '../../../measure/test-effort.ts';
import { testInFull } from '../../../measure/testing/test-in-full.ts';
import { connect } from '../../store/connection.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { COURIER, ECHO, FERRY, WIRE } from '../../testing/ferry.ts';
import { openSeeded, placeOf } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

const listed = async () =>
  (await desk.call('collection.list', {})).collections.map(({ name, articles }) => [name, articles]);
const found = async (text: string, filters: SearchFilters = {}) =>
  (await desk.call('search.run', { text, filters })).hits
    .filter(({ looser }) => !looser)
    .map(({ articleId }) => articleId)
    .sort();
const make = async (name: string, articleIds: number[]) =>
  (await desk.call('collection.create', { name, articleIds })).collectionId;
const save = async (name: string, text: string, filters: SearchFilters = {}) =>
  (await desk.call('collection.create', { name, search: { text, filters } })).collectionId;
const undo = async () => (await desk.call('act.undo', {})).act.label;

describe('kept up to date by a search', () => {
  testInFull('whose filters in the file are none, it finds nothing, is listed and can be deleted', async () => {
    const collectionId = await save('Foreign', 'died');
    await desk.call('archive.close', {});
    const path = join(desk.folder, 'a.collate');
    const db = connect(path, { readOnly: false });
    db.prepare('UPDATE collection SET filters = ?').run('{"sourceIds":"all"}');
    db.close();
    await desk.call('archive.open', { file: desk.fileRefs.add(path) });
    expect(await listed()).toEqual([['Foreign', 0]]);
    await desk.call('collection.delete', { collectionId });
    expect(await listed()).toEqual([]);
  });

  test('it is an act, and counts what it finds now', async () => {
    const collectionId = await save('Dead', 'died OR загинули');
    await save('All', '', { languages: ['en'] });
    expect(await listed()).toEqual([
      ['All', 3],
      ['Dead', 4],
    ]);
    const { collections } = await desk.call('collection.names', {});
    expect(collections.map(({ name, search }) => [name, search?.text])).toEqual([
      ['All', ''],
      ['Dead', 'died OR загинули'],
    ]);
    await desk.call('collection.rename', { collectionId, name: 'Loss of life' });
    expect((await listed())[1]).toEqual(['Loss of life', 4]);
    await desk.call('collection.delete', { collectionId });
    expect(await listed()).toEqual([['All', 3]]);
    expect(await undo()).toBe('Deleted the collection “Loss of life”');
    await undo();
    expect((await listed())[1]).toEqual(['Dead', 4]);
  });

  testInFull('by an origin, it follows its joins, step by step, and undo takes them back', async () => {
    const originOf = async (articleId: number) => (await desk.call('article.get', { articleId })).article.originId;
    const first = await originOf(1);
    const filters = { originId: await originOf(3) };
    const asked = async () => (await desk.call('search.facets', { text: '', filters })).origin;
    await save('Third', '', filters);
    expect([await listed(), (await asked())?.joined]).toEqual([[['Third', 1]], false]);
    await desk.call('origin.join', { articleIds: [2, 3], name: 'The wire' });
    await desk.call('origin.join', { articleIds: [1, 3], name: 'The ministry' });
    expect(await listed()).toEqual([['Third', 3]]);
    expect(await asked()).toEqual({ originId: first, name: 'The ministry', joined: true });
    await undo();
    await undo();
    expect([await listed(), (await asked())?.joined]).toEqual([[['Third', 1]], false]);
    await desk.call('act.redo', {});
    expect([await listed(), (await asked())?.name]).toEqual([[['Third', 2]], 'The wire']);
    expect((await desk.call('search.facets', { text: '', filters: { originId: 999 } })).origin).toBeNull();
  });

  test('it takes no articles by hand', async () => {
    const collectionId = await save('Dead', 'died');
    expect(await refusal(desk.call('collection.add', { collectionId, articleIds: [1] }))).toBe('bad-request');
    expect(await refusal(desk.call('collection.remove', { collectionId, articleIds: [1] }))).toBe('bad-request');
    const both = { name: 'Both', search: { text: 'died' }, articleIds: [1] };
    expect(await refusal(desk.call('collection.create', both))).toBe('bad-request');
  });

  test('one can be within another; within itself it finds nothing, wherever one begins', async () => {
    await make('By hand', [1, 2]);
    await save('Inner', 'collection:"by hand" collection:nothing OR collection:"by hand"');
    await save('Outer', 'collection:inner lang:en');
    expect(await found('collection:outer')).toEqual(await found('collection:"by hand" lang:en'));
    expect(await found('collection:outer')).not.toEqual([]);
    const a = await save('Circle a', 'ferry OR collection:"circle b"');
    const b = await save('Circle b', 'died OR collection:"circle a"');
    await save('Outside', 'ferry OR collection:"circle b"');
    for (const name of ['circle b', 'circle a', 'outside', 'circle b'])
      expect([name, await found(`collection:"${name}"`)]).toEqual([name, []]);
    expect(await found('', { collectionIds: [a, b] })).toEqual([]);
    expect(Object.fromEntries(await listed())).toMatchObject({ Inner: 2, 'By hand': 2 });
  });
});

testInFull('what was left out of a saved search is said wherever it is searched in', async () => {
  const problem = async (text: string, filters = {}) =>
    (await desk.call('search.run', { text, filters })).interpreted.problem;
  const inner = await save('Inner', 'ferry date:someday');
  await save('Outer', 'tag:gone collection:inner');
  const ofInner = /^In the collection “Inner”: “someday” is not a date .*\.$/u;
  expect(await problem('collection:inner')).toMatch(ofInner);
  expect(await problem('', { collectionIds: [inner] })).toMatch(ofInner);
  const typing = await desk.call('search.run', { text: 'source:nob collection:inner', stage: 'typing' });
  expect(typing.interpreted.problem).toMatch(ofInner);
  expect(await problem('collection:outer source:nobody')).toMatch(
    /^The archive has no source “nobody”\. In the collection “Outer”: The archive has no tag “gone”\. In the collection “Inner”: .*\.$/u,
  );
  await save('Circle', 'ferry OR collection:round');
  await save('Round', 'died collection:circle');
  expect(await problem('collection:circle')).toBe('The collection “Circle” leads back to itself, so it finds nothing.');
  await make('By hand', [1]);
  expect(await problem('collection:"by hand"')).toBeNull();
});

describe('of articles chosen by hand', () => {
  test('they are added and removed by acts that say how many', async () => {
    const collectionId = await make('To read', [1, 3]);
    const change = async (how: 'add' | 'remove', articleIds: number[]) =>
      (await desk.call(`collection.${how}`, { collectionId, articleIds })).label;
    expect(await change('add', [2, 3])).toBe('Added 1 article to “To read”');
    await expect(change('add', [3])).rejects.toMatchObject({
      code: 'conflict',
      message: 'Added nothing to “To read”: it has the article already.',
    });
    expect((await desk.call('act.list', {})).acts[0]?.label).toBe('Added 1 article to “To read”');
    expect(await change('remove', [1, 4])).toBe('Removed 1 article from “To read”');
    expect([await listed(), await found('', { collectionIds: [collectionId] })]).toEqual([[['To read', 2]], [2, 3]]);
    await expect(change('remove', [1])).rejects.toMatchObject({
      code: 'conflict',
      message: 'Removed nothing from “To read”: it does not have the article.',
    });
    expect(await undo()).toBe('Removed 1 article from “To read”');
    expect(await found('collection:"to read"')).toEqual([1, 2, 3]);
    await undo();
    expect(await found('collection:"to read"')).toEqual([1, 3]);
    expect(await undo()).toBe('Made the collection “To read” of 2 articles');
    expect([await listed(), await found('collection:"to read"')]).toEqual([[], []]);
  });

  test('an article says which it was chosen for, and the facets count what is found in each', async () => {
    const first = await make('First', [1, 2, 3]);
    const empty = await make('Empty', []);
    await save('Search', 'ferry');
    const { article } = await desk.call('article.get', { articleId: 2 });
    expect(article.collections).toEqual([{ collectionId: first, name: 'First' }]);
    const facet = async (text: string, filters: SearchFilters = {}) =>
      (await desk.call('search.facets', { text, filters })).collections;
    expect(await facet('')).toEqual([
      { collectionId: first, name: 'First', articles: 3 },
      { collectionId: empty, name: 'Empty', articles: 0 },
    ]);
    expect((await facet('загинули'))[0]?.articles).toBe((await found('загинули collection:first')).length);
    // Its own filter does not count, so that a further one can be chosen.
    expect((await facet('', { collectionIds: [empty] }))[0]?.articles).toBe(3);
  });

  testInFull('a deleted article is in none, and undo brings back what is left', async () => {
    const collectionId = await make('To read', [1, 2]);
    await desk.call('collection.add', { collectionId, articleIds: [3] });
    await desk.call('collection.delete', { collectionId });
    await desk.call('article.delete', { articleIds: [1, 3], confirm: 2 });
    await undo();
    expect(await found('', { collectionIds: [collectionId] })).toEqual([2]);
    expect(await listed()).toEqual([['To read', 1]]);
    // The act that added the deleted article has nothing left to undo.
    expect(await undo()).toBe('Made the collection “To read” of 2 articles');
    expect(await listed()).toEqual([]);
  });

  test('names are unique however they are written, and are told from each other by their words', async () => {
    const ferry = await make('Ferry, October', [1]);
    await make('Ferry master', [2]);
    const taken = await desk.call('collection.create', { name: '  FERRY,  october ' }).catch((error) => error);
    expect([taken.code, taken.message, taken.detail]).toEqual([
      'conflict',
      'There is a collection “Ferry, October” already. Nothing was changed.',
      { collectionId: ferry },
    ]);
    const rename = (name: string) => desk.call('collection.rename', { collectionId: ferry, name });
    expect(await refusal(rename('ferry master'))).toBe('conflict');
    expect(await refusal(rename(' '))).toBe('bad-request');
    expect((await rename('Ferry,  Oct')).label).toBe('Renamed the collection “Ferry, October” to “Ferry, Oct”');
    expect(await found('collection:ferry')).toEqual([1, 2]);
    expect(await found('collection:“ferry oct”')).toEqual([1]);
    expect(await found('collection:master')).toEqual([2]);
    expect(await found('-collection:ferry')).toEqual([3, 4]);
    expect(await found('collection:rry')).toEqual([]);
  });
});

test.skipIf(!TESTS_IN_FULL)('an archive keeps up to five hundred', async () => {
  for (let at = 0; at < 500; at++) await save(`Search ${at}`, 'ferry');
  expect(await refusal(make('One more', [1]))).toBe('bad-request');
});

testInFull('a missing one is reported, or finds nothing', async () => {
  expect(await refusal(desk.call('collection.rename', { collectionId: 9, name: 'x' }))).toBe('not-found');
  expect(await refusal(desk.call('collection.add', { collectionId: 9, articleIds: [1] }))).toBe('not-found');
  expect(await refusal(desk.call('collection.create', { name: 'x', articleIds: [99] }))).toBe('not-found');
  expect(await refusal(desk.call('matrix.get', { collectionId: 9 }))).toBe('not-found');
  expect(await found('', { collectionIds: [9] })).toEqual([]);
});

testInFull('the matrix of a collection has its claims, its sources, its days', async () => {
  const stated = (statement: string, evidence: [number, string, string][]) =>
    desk.call('claim.create', {
      statement,
      evidence: evidence.map(([articleId, text, quote]) => ({
        ...placeOf(articleId, text, quote),
        stance: 'supports',
      })),
    });
  await stated('Nine people died', [[1, COURIER, 'At least nine people died']]);
  const { claimId } = await stated('Twelve people died', [
    [2, WIRE, 'Twelve people died'],
    [3, ECHO, 'Twelve people died'],
  ]);
  const whole = await desk.call('matrix.get', {});
  expect(whole.claims).toHaveLength(2);
  const range = { from: '2026-10-09', to: '2026-10-09' };
  for (const collectionId of [await make('By hand', [2, 4]), await save('Found', 'collection:"by hand"')]) {
    const bySource = await desk.call('matrix.get', { collectionId });
    expect(bySource.columns.map(({ name, articles }) => [name, articles])).toEqual([
      ['Corran Wire', 1],
      ['Вісник', 1],
    ]);
    expect([whole.range.to, bySource.range]).toEqual(['2026-10-10', range]);
    for (const by of ['source', 'origin', 'article'] as const) {
      const { claims, columns } = await desk.call('matrix.get', { collectionId, by });
      expect(claims.map((claim) => claim.claimId)).toEqual([claimId]);
      expect(claims[0]?.said.flatMap(({ evidenceIds }) => evidenceIds)).toHaveLength(1);
      expect(columns).toHaveLength(by === 'source' ? 2 : 1);
    }
    const { bytes } = await desk.call('matrix.export', { collectionId, format: 'csv' });
    expect(Buffer.from(bytes).toString()).not.toContain('Nine people');
    // Claims that are asked for are rows, whatever the collection holds.
    const asked = await desk.call('matrix.get', { collectionId, claimIds: [1] });
    expect(asked.claims.map((claim) => claim.claimId)).toEqual([1]);
  }
});
