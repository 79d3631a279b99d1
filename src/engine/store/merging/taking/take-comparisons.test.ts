import { beforeEach, expect, test } from 'vitest';
import { saveComparison, savedComparisons } from '../../comparing/comparisons.ts';
import { AT, BREAD_HERE, FERRY_HERE, layOut, ours, take, theirs } from '../fixtures/two-archives.ts';

beforeEach(layOut);

const here = () => savedComparisons(ours.db, { offset: 0, limit: 9 });
const save = (articleIds: number[]) => saveComparison(theirs, { title: 'Two tolls', note: 'Nine or ten', articleIds });

test('a saved comparison comes in with the articles as they are here, once', async () => {
  save([2, 1]);
  expect((await take()).summary).toBe('From theirs.collate, 1 saved comparison came in as well.');
  const whole = { title: 'Two tolls', note: 'Nine or ten', articleIds: [BREAD_HERE, FERRY_HERE], changed: AT };
  expect(here()).toMatchObject([whole]);
  expect((await take()).notTaken).toEqual([]);
  expect(here()).toHaveLength(1);
});

test('what it is called here stays, and the difference is listed', async () => {
  const comparisonId = save([1, 2]);
  await take();
  saveComparison(theirs, { title: 'Tolls', note: 'Ten', articleIds: [2, 1] }, comparisonId);
  expect((await take()).notTaken).toMatchObject([
    { member: 'comparison 1: Two tolls', message: 'It is called “Tolls” there. Yours stays.' },
    { member: 'comparison 1: Two tolls', message: 'It has another note there: “Ten”. Yours stays.' },
    { member: 'comparison 1: Two tolls', message: 'It is of other articles there: 3, 2. Yours stays.' },
  ]);
  expect(here()).toMatchObject([{ title: 'Two tolls', note: 'Nine or ten' }]);
});

test('one of which fewer than two articles are here is left out and listed', async () => {
  save([1, 99]);
  expect((await take()).notTaken).toMatchObject([{ code: 'differs', member: 'comparison “Two tolls”' }]);
  expect(here()).toEqual([]);
});

test('one that is no list of articles is damage', () => {
  save([1, 2]);
  theirs.db.prepare("UPDATE comparison SET article_ids = '[1, x'").run();
  expect(take).toThrow(/A row of its comparison is not as Collate writes it/);
});
