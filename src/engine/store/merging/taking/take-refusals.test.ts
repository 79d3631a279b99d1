import { beforeEach, expect, test } from 'vitest';
import { currentRevision } from '../../articles/revisions.ts';
import { keepRefusal, refusedQuotes } from '../../claims/refused-quotes.ts';
import { FERRY, FERRY_HERE, labels, layOut, ours, take, theirs } from '../fixtures/two-archives.ts';

beforeEach(layOut);

const EXACT = 'Nine people died';
const start = FERRY.indexOf(EXACT);
const refused = () => ({
  textSha256: currentRevision(theirs.db, 1).info.textSha256,
  start,
  end: start + EXACT.length,
  exact: EXACT,
});

test('a quotation refused there is refused here, once, and undo suggests it again', async () => {
  keepRefusal(theirs.db, 1, refused());
  expect(await take()).toEqual({ summary: 'From theirs.collate, 1 refused quotation came in as well.', notTaken: [] });
  expect(refusedQuotes(ours.db, FERRY_HERE)).toEqual([refused()]);
  await take();
  expect(labels()).toEqual(['Took 1 refused quotation from theirs.collate: done']);
  await ours.acts.undo();
  expect(refusedQuotes(ours.db, FERRY_HERE)).toEqual([]);
});

test('one of an article that did not come in, or whose place cannot be, is left out', async () => {
  keepRefusal(theirs.db, 1, refused());
  theirs.db.pragma('foreign_keys = OFF');
  theirs.db.exec('UPDATE quote_refusal SET article_id = 99');
  expect((await take()).notTaken).toEqual([]);
  theirs.db.pragma('ignore_check_constraints = ON');
  theirs.db.exec('UPDATE quote_refusal SET article_id = 1, end_at = start_at');
  await take();
  expect(refusedQuotes(ours.db, FERRY_HERE)).toEqual([]);
});
