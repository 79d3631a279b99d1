import { expect, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { FERRY } from '../../testing/ferry.ts';
import { openSeeded } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

const NINE = { externalId: 'nine', statement: 'Nine people died' };
const TWELVE = { externalId: 'twelve', statement: 'Twelve people died' };
const imported = (...claims: { externalId: string; statement: string }[]) => desk.call('claim.import', { claims });
const statements = async () =>
  (await desk.call('claim.list', { sort: 'oldest' })).claims.map(({ statement }) => statement);

test('those whose id is here stay as they are; if all are, nothing is done', async () => {
  expect(await imported(NINE, NINE)).toMatchObject({ label: 'Imported 1 claim', added: 1, known: 1 });
  expect(await imported({ ...NINE, statement: 'Ten died' }, TWELVE)).toMatchObject({ added: 1, known: 1 });
  expect(await refusal(imported(NINE, TWELVE))).toBe('conflict');
  expect(await statements()).toEqual(['Nine people died', 'Twelve people died']);
  await desk.call('act.undo', {});
  expect(await statements()).toEqual(['Nine people died']);
  expect(await imported(TWELVE)).toMatchObject({ added: 1 });
});

test('a claim that was merged into another does not come back, unless that one is deleted', async () => {
  await imported(NINE, TWELVE);
  await desk.call('claim.merge', { into: 1, claimIds: [2] });
  expect(await refusal(imported(NINE, TWELVE))).toBe('conflict');
  await desk.call('claim.delete', { claimIds: [1] });
  expect(await imported(NINE, TWELVE)).toMatchObject({ added: 2 });
});

test('a claim made here takes over the id of one that is merged into it, and gives it back', async () => {
  await desk.call('claim.create', { statement: 'Nobody is missing' });
  await imported(NINE, TWELVE);
  const idOfFirst = async () =>
    (await desk.call('claim.match', { text: 'Nobody is missing' })).matches.find(({ claimId }) => claimId === 1)
      ?.externalId;
  await desk.call('claim.merge', { into: 1, claimIds: [3, 2] });
  expect(await idOfFirst()).toBe('twelve');
  await desk.call('act.undo', {});
  expect(await idOfFirst()).toBeNull();
  await desk.call('act.redo', {});
  expect(await refusal(imported(NINE, TWELVE))).toBe('conflict');
});
