import { beforeEach, describe, expect, test } from 'vitest';
import { deleteArticles } from '../../articles/article-deletion.ts';
import { setAside } from '../../articles/move-pieces.ts';
import { currentText, drawnRevision } from '../../articles/revisions.ts';
import { checkArchive } from '../../check.ts';
import { deleteClaims } from '../../claims/claims.ts';
import { addEvidence, moveEvidence, updateEvidence } from '../../claims/evidence-changes.ts';
import { countUnplaced } from '../../claims/words-gone.ts';
import { countNoFailures, importItems, putFailure } from '../../imports/imports.ts';
import { markDone } from '../../imports/outcomes-done.ts';
import { addTestArticle } from '../../testing/test-article.ts';
import {
  arrive,
  arriveReread,
  BREAD,
  BREAD_HERE,
  claim,
  claimsHere,
  evidenceHere,
  FERRY,
  FERRY_HERE,
  from,
  importAgain,
  layOut,
  mark,
  NEVER,
  ours,
  take,
  theirs,
} from '../fixtures/two-archives.ts';

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

  test('waits for a place beside the text that has its words, until it is given one', async () => {
    arriveReread(1, 'Nine persons died.');
    mark(theirs, 1, FERRY, 'Nine people died', claim(theirs, 'Nine people died.'), 'their note');
    const listed = expect.stringMatching(/was not placed: .* It waits among the marks without a place of its article/);
    expect(await take()).toMatchObject({
      summary: expect.stringContaining('1 claim and 1 passage'),
      notTaken: [{ code: 'anchor-mismatch', message: listed, articleId: 4 }],
    });
    expect(evidenceHere()).toMatchObject([{ exact: 'Nine people died', note: 'their note', anchor: { spans: [] } }]);
    expect(currentText(ours.db, 4)).toBe('Nine persons died.');
    expect(countUnplaced(ours.db, [1])).toEqual(new Map([[1, 1]]));
    expect(await checkArchive(ours, NEVER)).toMatchObject({ ok: true });
    expect((await take()).notTaken).toMatchObject([{ message: listed }]);
    const place = { articleId: 4, start: 0, end: 17, exact: 'Nine persons died' };
    ours.acts.run({ kind: 'evidence.move', label: 'Moved' }, () => moveEvidence(ours.db, 1, place));
    expect(await take()).toMatchObject({ summary: expect.stringMatching(/^Took 1 claim/), notTaken: [] });
  });

  /** Takes their work over. @returns what lists the passages that are still to be placed */
  async function takenToPlace(): Promise<() => (string | null)[]> {
    const { importId } = from();
    for (const each of (await take()).notTaken)
      putFailure(ours.db, importId, { path: 'theirs.collate', fileNo: 0, ...each });
    return () => {
      const listed = importItems(ours.db, { importId, outcome: 'to-place', after: 0, limit: 9 });
      expect(countNoFailures(ours.db, importId).toPlace).toBe(listed.length);
      return listed.map(({ member }) => member);
    };
  }

  test('that waits for a place is listed until it is given one, and again when that is undone', async () => {
    arriveReread(1, 'Nine persons died.');
    mark(theirs, 1, FERRY, 'Nine people died', claim(theirs, 'Nine people died.'));
    mark(theirs, 2, BREAD, 'dearer', null);
    const toPlace = await takenToPlace();
    const both = ['passage 1 of claim 1', 'passage'];
    expect(toPlace()).toEqual(both);
    const place = { articleId: 4, start: 0, end: 17, exact: 'Nine persons died' };
    ours.acts.run({ kind: 'evidence.move', label: 'Moved' }, () => moveEvidence(ours.db, 1, place));
    expect(toPlace()).toEqual(['passage']);
    await ours.acts.undo();
    expect(toPlace()).toEqual(both);
    await ours.acts.undo();
    expect(toPlace()).toEqual(['passage']);
    await ours.acts.redo();
    expect(toPlace()).toEqual(both);
  });

  test('to mark by hand is listed until its words are marked in its article for its claim', async () => {
    arrive(1, 'Nine people died, it said. Nine people died, they say.');
    mark(theirs, 1, FERRY, 'Nine people died', claim(theirs, 'Nine people died.'));
    mark(theirs, 1, FERRY, 'Nine people died', null);
    const toPlace = await takenToPlace();
    const both = ['passage of claim 1', 'passage'];
    expect(toPlace()).toEqual(both);
    const text = currentText(ours.db, 4);
    mark(ours, FERRY_HERE, FERRY, 'Nine people died', 1);
    mark(ours, 4, text, 'Nine people', 1);
    expect(toPlace()).toEqual(both);
    const { value: byHand } = ours.acts.run({ kind: 'evidence.add', label: 'Marked' }, () =>
      mark(ours, 4, text, 'Nine people died', 1),
    );
    expect(toPlace()).toEqual([]);
    await ours.acts.undo();
    expect(toPlace()).toEqual(both);
    await ours.acts.redo();
    updateEvidence(ours.db, [byHand], { claimId: claim(ours, 'Another.') });
    expect(toPlace()).toEqual(['passage of claim 1']);
    deleteClaims(ours.db, [1]);
    expect(toPlace()).toEqual([]);
  });

  test('to mark by hand, with a quotation in its words, is listed as long as only the words before the end of that are marked', async () => {
    const words = 'He said “nine” and left';
    arrive(1, `${words}. ${words}.`);
    addTestArticle(theirs, { paragraphs: [`${words}.`] });
    mark(theirs, 1, FERRY, 'Nine people died', claim(theirs, 'He left.'));
    theirs.db.prepare('UPDATE evidence SET exact = ?').run(words);
    const { importId } = from();
    for (const each of (await take()).notTaken)
      putFailure(ours.db, importId, { path: 'theirs.collate', fileNo: 0, ...each });
    const toPlace = () => importItems(ours.db, { importId, outcome: 'to-place', after: 0, limit: 9 }).length;
    const text = currentText(ours.db, 4);
    mark(ours, 4, text, 'He said “nine', 1);
    expect(toPlace()).toBe(1);
    mark(ours, 4, text, words, 1);
    expect(toPlace()).toBe(0);
  });

  test('that cannot be placed is listed until it is marked as done, and again when that is undone', async () => {
    mark(theirs, 2, BREAD, 'dearer', null);
    const { importId } = from();
    importAgain();
    for (const each of (await take()).notTaken)
      putFailure(ours.db, importId, { path: 'theirs.collate', fileNo: 0, ...each });
    const listed = () => importItems(ours.db, { importId, outcome: 'to-place', after: 0, limit: 9 });
    const ids = listed().map(({ importItemId }) => importItemId);
    expect(ids).toHaveLength(1);
    const markAsDone = () => ours.acts.run({ kind: 'import.markDone', label: 'Done' }, () => markDone(ours.db, ids));
    markAsDone();
    expect([listed(), countNoFailures(ours.db, importId).toPlace]).toEqual([[], 0]);
    expect(markAsDone).toThrow('None of these is a passage to place');
    await ours.acts.undo();
    expect(listed()).toHaveLength(1);
    await ours.acts.redo();
    expect(listed()).toEqual([]);
  });

  test('whose article did not come in is listed until its words are marked for its claim', async () => {
    mark(theirs, 2, BREAD, 'dearer', claim(theirs, 'Bread is dearer.'));
    const { importId } = from();
    for (const each of (await take()).notTaken)
      putFailure(ours.db, importId, { path: 'theirs.collate', fileNo: 0, ...each });
    const toPlace = () => importItems(ours.db, { importId, outcome: 'to-place', after: 0, limit: 9 }).length;
    expect(toPlace()).toBe(1);
    mark(ours, BREAD_HERE, BREAD, 'dearer', 1);
    expect(toPlace()).toBe(0);
  });

  test('that waits for a place is listed with the beginning of its note; one to mark by hand, with all of it', async () => {
    const note = 'x'.repeat(10_000);
    arrive(1, 'Eleven people died.');
    mark(theirs, 1, FERRY, 'Nine people died', null, note);
    expect((await take()).notTaken[0]?.message).toContain(note);
    importAgain();
    arriveReread(1, 'Nine persons died.');
    const [listed] = (await take()).notTaken;
    expect(listed?.message).toMatch(/It waits among the marks .* Note: x{300}…$/);
  });

  test('that waits for a place goes when it is undone, and waits again when it is taken again', async () => {
    arriveReread(1, 'Nine persons died.');
    mark(theirs, 1, FERRY, 'Nine people died', null);
    await take();
    const revisions = () => ours.db.prepare('SELECT count(*) FROM revision WHERE article_id = 4').pluck().get();
    expect([evidenceHere().length, revisions()]).toEqual([1, 3]);
    await ours.acts.undo();
    expect(evidenceHere()).toEqual([]);
    await ours.acts.redo();
    await ours.acts.undo();
    await take();
    expect([evidenceHere().length, revisions()]).toEqual([1, 3]);
    expect(await checkArchive(ours, NEVER)).toMatchObject({ ok: true });
  });

  test('waits for a place also where pieces of the article were moved, which stay where they are', async () => {
    arriveReread(1, 'Nine persons died.\n\nMore on page 4.');
    ours.acts.run({ kind: 'article.setAside', label: 'Set aside' }, () =>
      setAside(ours, 4, [{ place: 1, words: 'More on page 4.' }]),
    );
    mark(theirs, 1, FERRY, 'Nine people died', null);
    await take();
    expect([currentText(ours.db, 4), drawnRevision(ours.db, 4).text]).toEqual([
      'Nine persons died.',
      'Nine persons died.\n\nMore on page 4.',
    ]);
    await ours.acts.undo();
    await ours.acts.undo();
    expect(currentText(ours.db, 4)).toBe('Nine persons died.\n\nMore on page 4.');
  });

  test('that does not have its words even in the text on which it was marked is only listed', async () => {
    arriveReread(1, 'Nine persons died.');
    mark(theirs, 1, FERRY, 'Nine people died', null);
    theirs.db.prepare("UPDATE evidence SET exact = 'Ninety people died'").run();
    expect((await take()).notTaken).toMatchObject([{ message: expect.stringContaining('Mark it by hand.') }]);
    expect(evidenceHere()).toEqual([]);
  });

  test('that is here for the same claim with the same words comes in once, and what differs is listed', async () => {
    arriveReread(1, FERRY);
    mark(theirs, 1, FERRY, 'Nine people died', claim(theirs, 'Nine people died.'), 'their note');
    await take();
    theirs.db.prepare("UPDATE evidence SET uuid = 'made-apart'").run();
    expect((await take()).notTaken).toEqual([]);
    updateEvidence(ours.db, [1], { stance: 'disputes' });
    expect((await take()).notTaken).toMatchObject([
      { code: 'differs', member: 'passage 1 of claim 1', message: expect.stringContaining('it supports there') },
    ]);
    expect(evidenceHere()).toHaveLength(1);
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
      () => {},
      async () => {},
    );
    const items = importItems(ours.db, { importId: from().importId, outcome: 'to-place', after: 0, limit: 9 });
    expect(items).toMatchObject([{ message: 'Its article was deleted.' }]);
  });
});

/** Of the article as it came in first, on whose text it was marked there. */
const at = (text: string, exact: string, articleId: number) => {
  const start = text.indexOf(exact);
  return { articleId, start, end: start + exact.length, exact };
};

describe('a passage that is here under its id', () => {
  beforeEach(async () => {
    mark(theirs, 1, FERRY, 'Nine people died', claim(theirs, 'Nine people died.'));
    await take();
  });
  const words = () => evidenceHere().map(({ articleId, exact }) => `${articleId} ${exact}`);

  test('and was pointed to other words there comes in beside, once, and is listed', async () => {
    moveEvidence(theirs.db, 1, at(FERRY, 'The ferry sank', 1));
    const listed =
      'It has other words there: “The ferry sank”. Yours stays, and theirs came in beside it as passage 2.';
    expect((await take()).notTaken).toMatchObject([{ member: 'passage 1 of claim 1', message: listed }]);
    expect(words()).toEqual([`${FERRY_HERE} Nine people died`, `${FERRY_HERE} The ferry sank`]);
    await take();
    expect(words()).toHaveLength(2);
  });

  test('and was pointed to another article here, of which the one there is not a copy, comes in beside', async () => {
    moveEvidence(ours.db, 1, at(BREAD, 'dearer', BREAD_HERE));
    await take();
    expect(words()).toEqual([`${BREAD_HERE} dearer`, `${FERRY_HERE} Nine people died`]);
  });

  test('and has other words there, in an article that did not come in, is listed, and is not taken for ours', async () => {
    importAgain();
    moveEvidence(theirs.db, 1, at(BREAD, 'dearer', 2));
    expect((await take()).notTaken).toMatchObject([
      { message: expect.stringContaining('“dearer”, which supports claim 1') },
    ]);
    expect(words()).toEqual([`${FERRY_HERE} Nine people died`]);
  });

  test('stays as it is, and all that differs is said', async () => {
    updateEvidence(theirs.db, [1], { speaker: 'The harbour office', remove: 2 });
    expect((await take()).notTaken).toMatchObject([
      {
        message:
          'It differs: its speaker there is “The harbour office”; it is at remove 2 there, and 1 here. Yours stays.',
      },
    ]);
  });
});

test('of equal words, the second ones are marked, also in a text in which they stand elsewhere', async () => {
  const text = 'It sank, they say.\n\nOne boat left.\n\nIt sank, the office said.';
  const there = 3;
  addTestArticle(theirs, { paragraphs: text.split('\n\n') });
  const start = text.lastIndexOf('It sank');
  const second = { articleId: there, start, end: start + 7, exact: 'It sank' };
  ours.acts.run({ kind: 'claim.add', label: 'own' }, () => claim(ours, 'It sank.'));
  addEvidence(theirs, claim(theirs, 'It sank.'), { ...second, stance: 'supports', speaker: null, remove: 1, note: '' });
  arrive(there, `Breaking news.\n\n${text}`);
  expect((await take()).notTaken).toEqual([]);
  expect(evidenceHere()).toMatchObject([{ exact: 'It sank', start: start + 16, claimId: 2 }]);
});

test('of an article’s text that is another’s, nothing is kept beside this one, though both are of one original', async () => {
  importAgain();
  arriveReread(1, 'Nine persons died.');
  mark(theirs, 1, FERRY, 'Nine people died', null);
  theirs.db.pragma('foreign_keys = OFF');
  theirs.db.exec('UPDATE revision SET article_id = 2, original_id = 1 WHERE id = 1');
  expect((await take()).notTaken).toMatchObject([{ message: expect.stringContaining('Mark it by hand.') }]);
  expect(evidenceHere()).toEqual([]);
});
