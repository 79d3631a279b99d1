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

test('the claims that a passage resembles, the most similar first', async () => {
  await add('The bridge at Averin was closed.', 'Twelve people died on the ferry.', 'Nine people died.');
  const { matches } = await desk.call('claim.match', { text: 'On the ferry, twelve people had died.' });
  expect(matches.map(({ claimId }) => claimId).slice(0, 2)).toEqual([2, 3]);
  expect(matches[0]).toMatchObject({ statement: 'Twelve people died on the ferry.', proposed: true });
});

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

test('nothing for a text without words, or an archive without claims', async () => {
  expect(await matched('Twelve people died.')).toEqual([]);
  await add('Twelve people died.');
  expect(await matched('?!')).toEqual([]);
});
