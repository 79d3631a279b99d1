import { beforeEach, describe, expect, test } from 'vitest';
import { deleteArticles } from '../articles/article-deletion.ts';
import { importItems, putFailure } from '../imports/imports.ts';
import {
  arrive,
  BREAD,
  claim,
  claimsHere,
  evidenceHere,
  FERRY,
  from,
  importAgain,
  layOut,
  mark,
  ours,
  take,
  theirs,
} from './fixtures/two-archives.ts';

beforeEach(layOut);

describe('a passage', () => {
  beforeEach(importAgain);

  test('is carried by the words around it where the text here is another', async () => {
    arrive(1, `Breaking news.\n\n${FERRY}`);
    mark(theirs, 1, FERRY, 'Nine people died', claim(theirs, 'Nine people died.'));
    expect((await take()).notTaken).toEqual([]);
    expect(evidenceHere()).toMatchObject([{ exact: 'Nine people died', start: 55, anchor: { state: 'held' } }]);
  });

  test.each([
    ['Eleven people died, the harbour office said.', 'does not have these words'],
    ['Nine people died, it said. Nine people died, they say.', 'has these words in 2 places'],
    ['“Nine people died” is a rumour.', 'has these words elsewhere'],
  ])('is listed where the text here is: %s', async (text, why) => {
    arrive(1, text);
    const claimId = claim(theirs, 'Nine people died.');
    mark(theirs, 1, FERRY, 'Nine people died', claimId, 'their note');
    const { notTaken } = await take();
    expect(notTaken).toMatchObject([
      {
        code: 'anchor-mismatch',
        member: 'passage of claim 1',
        message: expect.stringMatching(
          /^“Nine people died”, which supports claim 1, was not placed: .*Note: their note$/,
        ),
      },
    ]);
    expect(notTaken[0]?.message).toContain(why);
    expect([claimsHere().length, evidenceHere().length]).toEqual([1, 0]);
  });

  test('is listed where its article did not come in', async () => {
    mark(theirs, 2, BREAD, 'dearer', null);
    expect((await take()).notTaken).toMatchObject([
      { member: 'passage', message: expect.stringContaining('did not come in') },
    ]);
  });

  test('that is listed leaves no words in the file when its article is deleted', async () => {
    arrive(1, 'Eleven people died.');
    mark(theirs, 1, FERRY, 'Nine people died', claim(theirs, 'Deaths.'));
    for (const each of (await take()).notTaken)
      putFailure(ours.db, from().importId, { path: 'theirs.collate', fileNo: 0, ...each });
    await deleteArticles(
      ours,
      [4],
      () => 'Deleted',
      async () => {},
    );
    const items = importItems(ours.db, { importId: from().importId, outcome: 'failed', after: 0, limit: 9 });
    expect(items).toMatchObject([{ message: 'Its article was deleted.' }]);
  });
});
