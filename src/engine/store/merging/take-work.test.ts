import { setImmediate } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { CollateError } from '../../../contract/errors.ts';
import { everyTurnIsOver } from '../../testing/every-turn-is-over.ts';
import { correctArticles } from '../articles/articles.ts';
import { tagUses } from '../articles/tags.ts';
import { checkArchive } from '../check.ts';
import { mergeClaims, updateClaims } from '../claims/claims.ts';
import { moveEvidence, updateEvidence } from '../claims/evidence-changes.ts';
import { gradeClaim, gradeSource, gradesOfSource } from '../claims/grades.ts';
import { articlesChosen, collections } from '../collections/collections.ts';
import type { Store } from '../open.ts';
import { addReport } from '../reports/reports.ts';
import { sourceById, updateSource } from '../sources/sources.ts';
import {
  AT,
  BREAD_HERE,
  claim,
  claimsHere,
  evidenceHere,
  FERRY,
  FERRY_HERE,
  from,
  importAgain,
  labels,
  layOut,
  mark,
  NEVER,
  ours,
  take,
  theirs,
  workThere,
} from './fixtures/two-archives.ts';
import { takeWork } from './take-work.ts';
import { theirWork } from './theirs/their-work.ts';

beforeEach(layOut);

/** The store that gives the id of the other’s only report. */
const asIn = (there: Store, here: Store): Store => ({
  ...here,
  newId: () => there.db.prepare('SELECT uuid FROM report').pluck().get() as string,
});

test('claims, passages, grades, relations, tags and collections come in as one act, on the articles as they are here', async () => {
  workThere();
  expect(await take()).toEqual({
    summary:
      'From theirs.collate, 2 claims, 3 passages, 2 grades, 1 relation of claims, 3 uses of tags and 2 collections came in as well.',
    notTaken: [],
  });
  expect(claimsHere()).toMatchObject([
    { statement: 'Nine people died.', note: 'Check again', credibility: '2', tags: ['ferry/deaths'], created: AT },
    { statement: 'There was fog.', status: 'settled', passages: { supports: 1 } },
  ]);
  expect(evidenceHere()).toMatchObject([
    { exact: 'Nine people died', articleId: FERRY_HERE, note: 'their note', anchor: { state: 'held' }, created: AT },
    { exact: 'in the fog', translation: 'im Nebel', speaker: 'Harbour office', remove: 1 },
    { exact: 'dearer', articleId: BREAD_HERE, claimId: null },
  ]);
  expect(gradesOfSource(ours.db, 2)).toMatchObject([
    { value: 'B', reason: 'Two bodies of it', holdsFrom: '2026-09', by: 'Ada' },
  ]);
  expect(sourceById(ours.db, 2)).toMatchObject({
    reliability: 'B',
    kind: 'paper',
    country: 'Averin',
    note: 'Owned by the port',
  });
  expect(tagUses(ours.db, { offset: 0, limit: 9 })).toEqual([
    { tag: 'ferry/deaths', articles: 1, claims: 1, sources: 1 },
  ]);
  expect(collections(ours.db)).toMatchObject([
    { name: 'Ferry' },
    { name: 'Post', search: { filters: { sourceIds: [2] } } },
  ]);
  expect(articlesChosen(ours.db, 1)).toEqual([FERRY_HERE]);
  expect(await checkArchive(ours, NEVER)).toMatchObject({ ok: true });
});

test('it can be undone and redone, and taken again once it was undone', async () => {
  workThere();
  await take();
  await ours.acts.undo();
  expect([claimsHere(), evidenceHere(), collections(ours.db), gradesOfSource(ours.db, 2)]).toEqual([[], [], [], []]);
  await ours.acts.redo();
  expect(evidenceHere()).toHaveLength(3);
  await ours.acts.undo();
  await take();
  expect([claimsHere().length, evidenceHere().length]).toEqual([2, 3]);
});

test('taken twice, it changes nothing, is no act, and says so', async () => {
  workThere();
  await take();
  importAgain();
  const before = ours.db.serialize();
  expect(await take()).toEqual({
    summary: 'What was worked out in theirs.collate is already here: nothing of it is new.',
    notTaken: [],
  });
  expect(ours.db.serialize().equals(before)).toBe(true);
  expect(labels()).toHaveLength(1);
});

test('killed between the act and its outcome, the import says on going on what it took, unless that was undone', async () => {
  workThere();
  await take();
  const { summary } = await take();
  expect(summary).toMatch(/^Took 2 claims, 3 passages, .* from theirs\.collate\.$/);
  await ours.acts.undo();
  expect(await take()).toMatchObject({ summary: expect.stringMatching(/^From theirs.collate, 2 claims/) });
});

test('killed between the act and its outcome, the import lists on going on what it would have listed', async () => {
  workThere();
  await take();
  const cited = [{ kind: 'paragraph' as const, blockId: 'b', runs: [{ cite: [1, 99] }] }];
  addReport(theirs, { title: 'The ferry', sections: [{ sectionId: 's', heading: '', blocks: cited }] });
  addReport(asIn(theirs, ours), { title: 'Mine', sections: [] });
  updateClaims(theirs.db, [1], { statement: 'Ten people died.', note: 'Theirs' }, AT);
  const start = FERRY.indexOf('Sennet');
  moveEvidence(theirs.db, 2, { articleId: 1, start, end: start + 6, exact: 'Sennet' });
  const { notTaken } = await take();
  expect(notTaken.map(({ member, message }) => `${member}: ${message}`)).toEqual([
    'claim 1: It has other words there: “Ten people died.”. Yours stays, and theirs came in beside it as claim 3, with the passages that are not here.',
    'passage 1 of claim 1: It differs: it bears on claim 3 there. Yours stays.',
    'passage 2 of claim 2: It has other words there: “Sennet”. Yours stays, and theirs came in beside it as passage 4.',
    'report 1: It is otherwise there. Yours stays; theirs came in beside it as report 2.',
    'report 2: 1 reference to what is not here was left out of “The ferry”.',
  ]);
  expect((await take()).notTaken).toEqual(notTaken);
});

test('stopped in the middle, nothing of it is kept, and it can be taken then', async () => {
  workThere();
  everyTurnIsOver();
  const stop = new AbortController();
  const taking = takeWork(ours, theirWork(theirs.db), from(), stop.signal);
  while (claimsHere().length === 0) await setImmediate();
  stop.abort(new CollateError('cancelled', 'Stopped.'));
  await expect(taking).rejects.toThrow('Stopped.');
  expect([claimsHere(), labels()]).toEqual([[], []]);
  await take();
  expect(claimsHere()).toHaveLength(2);
});

test('what was added there since comes in, to the claim as it is here', async () => {
  workThere();
  await take();
  const sunk = claim(ours, 'It sank.');
  ours.acts.run({ kind: 'claim.merge', label: 'merge' }, () => mergeClaims(ours.db, sunk, [2], AT));
  mark(theirs, 1, FERRY, 'The ferry sank', 2);
  expect(await take()).toMatchObject({ summary: 'From theirs.collate, 1 passage came in as well.' });
  expect(evidenceHere().at(-1)).toMatchObject({ exact: 'The ferry sank', claimId: sunk });
  expect(claimsHere().map(({ claimId }) => claimId)).toEqual([1, sunk]);
});

test('what is otherwise here stays, and is said', async () => {
  workThere();
  await take();
  gradeSource(ours.db, 2, { value: 'D', reason: 'Denied it', at: AT, holdsFrom: null, by: '' });
  gradeClaim(ours.db, 1, { value: '5', reason: 'No', at: AT, holdsFrom: null, by: '', overridden: false });
  updateSource(ours.db, 2, { note: 'Mine' });
  updateClaims(ours.db, [1], { note: 'Mine', status: 'withdrawn', kind: 'figure' }, AT);
  updateEvidence(ours.db, [1], { stance: 'disputes', note: 'Mine' });
  ours.db.prepare("UPDATE collection SET text = 'bread' WHERE name = 'Post'").run();
  correctArticles(theirs.db, [1], {
    field: 'byline',
    value: 'Ada Finch',
    reason: 'In print',
    at: AT,
    effective: { byline: 'Ada Finch' },
  });
  const before = ours.db.serialize();
  const { notTaken } = await take();
  expect(notTaken.map(({ code, member, message }) => `${code} ${member}: ${message}`)).toEqual([
    'differs source 2: Harbour Post: It has another note there: “Owned by the port”. Yours stays.',
    'differs source 2: Harbour Post: It is graded B (usually reliable) there: “Two bodies of it”. Here it is graded D (not usually reliable), which stays.',
    'differs claim 1: It is of another kind there: fact, not figure. Yours stays.',
    'differs claim 1: It is open there, and withdrawn here. Yours stays.',
    'differs claim 1: It has another note there: “Check again”. Yours stays.',
    'differs claim 1: It is graded 2 there (“Two bodies of it”), and 5 here. Yours stays.',
    'differs passage 1 of claim 1: It differs: it supports there what it disputes here; its note there is “their note”. Yours stays.',
    'differs collection 2: Post: It is kept by another search there, or by hand. Yours stays.',
    'differs article 2: Its byline was corrected there: “Ada Finch” (“In print”). Yours stays.',
  ]);
  expect(ours.db.serialize().equals(before)).toBe(true);
});

test('of long words that are otherwise here, the beginning is said', async () => {
  workThere();
  await take();
  const long = 'x'.repeat(19_999);
  updateSource(theirs.db, 1, { note: long });
  updateClaims(theirs.db, [1], { note: long }, AT);
  updateEvidence(theirs.db, [1], { note: long, translation: long });
  const { notTaken } = await take();
  expect(notTaken.map(({ member }) => member)).toEqual(['source 2: Harbour Post', 'claim 1', 'passage 1 of claim 1']);
  for (const { message } of notTaken) expect([message.length < 1_000, message.includes('x…')]).toEqual([true, true]);
});
