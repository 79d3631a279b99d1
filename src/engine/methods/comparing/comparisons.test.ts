import { expect, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { FERRY } from '../../testing/ferry.ts';
import { openSeeded } from '../../testing/seed-articles.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

test('a saved comparison is deleted in one act, which undo takes back; its articles and what was dismissed stay', async () => {
  const { comparisonId } = await desk.call('comparison.keep', { title: 'First morning', articleIds: [1, 2] });
  await desk.call('comparison.dismiss', { key: 'figure 1:4-9', dismissed: true });
  const before = await desk.call('comparison.list', {});
  const { label } = await desk.call('comparison.delete', { comparisonId });
  expect(label).toBe('Deleted the comparison “First morning”');
  expect((await desk.call('comparison.list', {})).total).toBe(0);
  expect((await desk.call('article.heads', { articleIds: [1, 2] })).articles).toHaveLength(2);
  expect((await desk.call('comparison.dismissed', { articleIds: [1, 2] })).dismissed).toHaveLength(1);
  await expect(desk.call('comparison.delete', { comparisonId })).rejects.toMatchObject({ code: 'not-found' });
  await desk.call('act.undo', {});
  expect(await desk.call('comparison.list', {})).toEqual(before);
});
