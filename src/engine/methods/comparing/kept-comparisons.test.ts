import { describe, expect, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { FERRY } from '../../testing/ferry.ts';
import { openSeeded } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

describe('comparisons', () => {
  test('are saved, changed, and listed without articles deleted since', async () => {
    const { comparisonId } = await desk.call('comparison.keep', { title: 'Toll', articleIds: [1, 2, 3] });
    desk.wait(1);
    await desk.call('comparison.keep', { title: 'Other', articleIds: [1, 4] });
    desk.wait(1);
    await desk.call('comparison.keep', { comparisonId, title: 'Toll', note: 'nine or twelve', articleIds: [3, 2, 1] });
    await desk.call('article.delete', { articleIds: [2], confirm: 1 });
    expect((await desk.call('comparison.list', {})).comparisons).toMatchObject([
      { comparisonId, note: 'nine or twelve', articleIds: [3, 1] },
      { title: 'Other' },
    ]);
    expect(await refusal(desk.call('comparison.keep', { comparisonId: 9, title: 'x', articleIds: [1, 3] }))).toBe(
      'not-found',
    );
    expect(await refusal(desk.call('comparison.keep', { title: 'x', articleIds: [1, 9] }))).toBe('not-found');
  });

  test('saved are not overwritten with what was typed over earlier words', async () => {
    const { comparisonId } = await desk.call('comparison.keep', { title: 'Toll', articleIds: [1, 2] });
    const keep = (title: string, note: string, over: { title: string; note: string }) =>
      desk.call('comparison.keep', { comparisonId, title, note, articleIds: [1, 2], over });
    await keep('Toll', 'nine', { title: 'Toll', note: '' });
    expect(await refusal(keep('Toll', 'twelve', { title: 'Toll', note: '' }))).toBe('conflict');
    expect(await refusal(keep('Dead', 'nine', { title: 'The toll', note: 'nine' }))).toBe('conflict');
    await keep('Toll', 'nine or twelve', { title: 'Toll', note: 'nine' });
    expect((await desk.call('comparison.list', {})).comparisons).toMatchObject([
      { title: 'Toll', note: 'nine or twelve' },
    ]);
  });

  test('a dismissed discrepancy stays dismissed among its articles until it is restored', async () => {
    const key = 'figure 1:0-13 2:0-18';
    await desk.call('comparison.dismiss', { key, dismissed: true, reason: 'rounded' });
    expect(await desk.call('comparison.dismissed', { articleIds: [1, 2, 3] })).toEqual({
      dismissed: [{ key, reason: 'rounded' }],
    });
    expect((await desk.call('comparison.dismissed', { articleIds: [1, 3] })).dismissed).toEqual([]);
    await desk.call('comparison.dismiss', { key, dismissed: false });
    expect((await desk.call('comparison.dismissed', { articleIds: [1, 2] })).dismissed).toEqual([]);
    await desk.call('act.undo', {});
    expect((await desk.call('comparison.dismissed', { articleIds: [1, 2] })).dismissed).toHaveLength(1);
  });
});

test('a dismissal by places alone applies to the texts it was made on, and is deleted with an article', async () => {
  await desk.anew();
  await openSeeded(desk, [{ paragraphs: ['Nine died.', 'The quay is shut.'] }, { paragraphs: ['Ten died.'] }]);
  const [ofPlaces, ofWords] = ['figure 1:0-4 2:0-3', 'figure 1:0-4=Nine 2:0-3=Ten'];
  for (const key of [ofPlaces, ofWords]) await desk.call('comparison.dismiss', { key, dismissed: true });
  const keys = async () =>
    (await desk.call('comparison.dismissed', { articleIds: [1, 2] })).dismissed.map(({ key }) => key);
  expect(await keys()).toEqual([ofPlaces, ofWords]);
  desk.wait(1);
  await desk.call('article.setAsideParagraphs', {
    articleId: 1,
    paragraphs: [{ place: 1, words: 'The quay is shut.' }],
  });
  expect(await keys()).toEqual([ofWords]);
  await desk.call('article.delete', { articleIds: [2], confirm: 1 });
  expect(await keys()).toEqual([]);
  expect((await desk.call('act.list', {})).acts.map(({ state }) => state)).toEqual(['final', 'done', 'final', 'final']);
});
