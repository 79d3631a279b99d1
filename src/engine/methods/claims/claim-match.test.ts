import { expect, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { FERRY } from '../../testing/ferry.ts';
import { openSeeded } from '../../testing/seed-articles.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

const add = async (...statements: string[]) => {
  for (const statement of statements) await desk.call('claim.create', { statement });
};
const matched = async (text: string) =>
  (await desk.call('claim.match', { text })).matches.map(({ claimId }) => claimId);

test('as the claims are after each act', async () => {
  const text = 'Twelve people died on the ferry.';
  await add(text, 'Nine people died on the ferry.');
  expect(await matched(text)).toEqual([1, 2]);
  await desk.call('claim.delete', { claimIds: [1] });
  expect(await matched(text)).toEqual([2]);
  await desk.call('act.undo', {});
  expect(await matched(text)).toEqual([1, 2]);
  await desk.call('claim.update', { claimIds: [1], statement: 'The bridge was closed at noon.' });
  expect((await matched(text))[0]).toBe(2);
  await desk.call('act.undo', {});
  await desk.call('claim.merge', { into: 2, claimIds: [1] });
  expect(await matched(text)).toEqual([2]);
});
