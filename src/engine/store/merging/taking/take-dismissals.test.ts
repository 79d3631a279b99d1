import { beforeEach, expect, test } from 'vitest';
import { dismissals, setDismissed } from '../../comparing/comparisons.ts';
import {
  AT,
  arrive,
  BREAD,
  BREAD_HERE,
  FERRY,
  FERRY_HERE,
  importAgain,
  layOut,
  ours,
  take,
  theirs,
} from '../fixtures/two-archives.ts';

beforeEach(layOut);

const dismiss = (key: string, reason = 'Rounded') => setDismissed(theirs.db, key, { dismissed: true, reason, at: AT });

test('a dismissed discrepancy comes in between the articles as they are here, once', async () => {
  dismiss('figure 1:5-9=nine 2:0-3=ten');
  expect(await take()).toEqual({
    summary: 'From theirs.collate, 1 dismissed discrepancy came in as well.',
    notTaken: [],
  });
  const here = { key: `figure ${FERRY_HERE}:5-9=nine ${BREAD_HERE}:0-3=ten`, reason: 'Rounded', at: AT };
  expect(dismissals(ours.db)).toEqual([here]);
  expect((await take()).notTaken).toEqual([]);
  theirs.db.prepare("UPDATE dismissal SET reason = 'A slip'").run();
  expect((await take()).notTaken).toMatchObject([{ message: expect.stringContaining('“A slip”. Yours stays.') }]);
  expect(dismissals(ours.db)).toEqual([here]);
});

test('its key is in the order of the articles here', async () => {
  importAgain();
  arrive(1, BREAD);
  arrive(2, FERRY);
  dismiss('figure 1:5-9=nine 2:0-3=ten');
  await take();
  expect(dismissals(ours.db)).toMatchObject([{ key: `figure ${FERRY_HERE}:0-3=ten ${BREAD_HERE}:5-9=nine` }]);
});

test.each(['figure 1:5-9=nine 99:0-3=ten', 'figure 1:5-9 2:0-3', 'figure', 'x'])(
  'one whose articles are not here, or that has no words, is left out and listed: %s',
  async (key) => {
    dismiss(key);
    expect((await take()).notTaken).toMatchObject([{ member: 'dismissed discrepancy' }]);
    expect(dismissals(ours.db)).toEqual([]);
  },
);

test('one between articles that are one here is left out and listed', async () => {
  importAgain();
  arrive(1, FERRY);
  arrive(2, FERRY);
  dismiss('figure 1:5-9=nine 2:0-3=ten');
  expect((await take()).notTaken).toMatchObject([{ member: 'dismissed discrepancy' }]);
  dismiss('figure 1:5-9=nine 1:0-3=ten');
  await take();
  expect(dismissals(ours.db)).toHaveLength(1);
});
