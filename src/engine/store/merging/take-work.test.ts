import { setImmediate } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, test } from 'vitest';
import { CollateError } from '../../../contract/errors.ts';
import { everyTurnIsOver } from '../../testing/every-turn-is-over.ts';
import { listActs } from '../acts/act-log.ts';
import { deleteArticles } from '../articles/article-deletion.ts';
import { correctArticles } from '../articles/articles.ts';
import { addTag, tagUses } from '../articles/tags.ts';
import { checkArchive } from '../check.ts';
import { relateClaims } from '../claims/claim-relations.ts';
import { addClaim, claimsById, deleteClaims, mergeClaims, updateClaims } from '../claims/claims.ts';
import { evidenceInPlace } from '../claims/evidence.ts';
import { addEvidence, updateEvidence } from '../claims/evidence-changes.ts';
import { gradeClaim, gradeSource, gradesOfSource } from '../claims/grades.ts';
import { addToCollection, articlesChosen, collections, createCollection } from '../collections/collections.ts';
import { beginImport, importItems, putFailure } from '../imports/imports.ts';
import type { Store } from '../open.ts';
import { addReport } from '../reports/reports.ts';
import { addAlias, addSource, sourceById, updateSource } from '../sources/sources.ts';
import { newStore } from '../testing/new-store.ts';
import { addTestArticle } from '../testing/test-article.ts';
import { memberOf } from './member-names.ts';
import { takeWork } from './take-work.ts';
import { theirWork } from './their-work.ts';

const FERRY = 'The ferry sank off Sennet in the fog.\n\nNine people died, the harbour office said.';
const BREAD = 'Bread will be dearer from Monday.';
const AT = '2026-10-01T08:00:00.000Z';
const NEVER = new AbortController().signal;
/** Ids there: articles 1 (ferry) and 2 (bread); here one article more comes before them. */
const [FERRY_HERE, BREAD_HERE] = [2, 3];

let theirs: Store;
let ours: Store;
let importId: number;

beforeEach(() => {
  theirs = newStore({ newId: uuidv7, clock: () => new Date(AT) });
  ours = newStore({ newId: uuidv7 });
  for (const text of [FERRY, BREAD]) addTestArticle(theirs, { paragraphs: text.split('\n\n'), source: 'Harbour Post' });
  addTestArticle(ours, { paragraphs: ['Another.'], source: 'Averin Courier' });
  importId = beginImport(ours, { name: 'theirs.collate', sourceName: null });
  arrive(1, FERRY);
  arrive(2, BREAD);
});

function arrive(theirId: number, text: string): void {
  const member = memberOf(theirId, { path: 'page.html', member: null });
  addTestArticle(ours, { importId, member, paragraphs: text.split('\n\n'), source: 'Harbour Post' });
}

function arriveFrom(source: string): void {
  addTestArticle(theirs, { paragraphs: ['News.'], source });
  addTestArticle(ours, { importId, member: memberOf(3), paragraphs: ['News.'], source });
}

const idOf = (store: Store, name: string) =>
  store.db.prepare('SELECT id FROM source WHERE name = ?').pluck().get(name) as number;
const from = () => ({ importId, fileNo: 0, path: 'theirs.collate' });
const take = () => takeWork(ours, theirWork(theirs.db), from(), NEVER);
const claim = (store: Store, statement: string, note = '') => addClaim(store, { statement, kind: 'fact', note });
const claimsHere = () =>
  claimsById(ours.db, ours.db.prepare('SELECT id FROM claim ORDER BY id').pluck().all() as number[]);
const evidenceHere = () =>
  evidenceInPlace(ours.db, ours.db.prepare('SELECT id FROM evidence ORDER BY id').pluck().all() as number[]);
const labels = () => listActs(ours.db, 9).map(({ label, state }) => `${label}: ${state}`);

function mark(store: Store, articleId: number, text: string, exact: string, claimId: number | null, note = ''): number {
  const start = text.indexOf(exact);
  const place = { articleId, start, end: start + exact.length, exact };
  return addEvidence(store, claimId, {
    ...place,
    stance: 'supports',
    speaker: null,
    remove: 1,
    note,
    translation: null,
  });
}

/** All that can be taken, once. */
function workThere(): void {
  const deaths = claim(theirs, 'Nine people died.', 'Check again');
  const fog = claim(theirs, 'There was fog.');
  mark(theirs, 1, FERRY, 'Nine people died', deaths, 'their note');
  const passage = mark(theirs, 1, FERRY, 'in the fog', fog);
  updateEvidence(theirs.db, [passage], { translation: 'im Nebel', speaker: 'Harbour office' });
  mark(theirs, 2, BREAD, 'dearer', null);
  updateClaims(theirs.db, [fog], { status: 'settled' }, AT);
  relateClaims(theirs.db, { claimId: deaths, relation: 'depends-on', otherIds: [fog] });
  const given = { reason: 'Two bodies of it', at: AT, holdsFrom: '2026-09', by: 'Ada' };
  gradeClaim(theirs.db, deaths, { ...given, value: '2', overridden: false });
  gradeSource(theirs.db, 1, { ...given, value: 'B' });
  updateSource(theirs.db, 1, { kind: 'paper', country: 'Averin', note: 'Owned by the port' });
  addTag(theirs, 'ferry/deaths', { articleIds: [1], claimIds: [deaths], sourceIds: [1] });
  addToCollection(theirs.db, createCollection(theirs, 'Ferry', null), [1]);
  createCollection(theirs, 'Post', { text: 'fog', filters: { sourceIds: [1] } });
}

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
  expect(await checkArchive(ours.db, NEVER)).toMatchObject({ ok: true });
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
  const before = ours.db.serialize();
  expect(await take()).toEqual({
    summary: 'What was worked out in theirs.collate is already here: nothing of it is new.',
    notTaken: [],
  });
  expect(ours.db.serialize().equals(before)).toBe(true);
  expect(labels()).toHaveLength(1);
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

test('a claim that was made there of the passages of another comes in by itself', async () => {
  workThere();
  await take();
  const office = claim(theirs, 'The harbour office said so.');
  updateEvidence(theirs.db, [1], { claimId: office });
  mark(theirs, 1, FERRY, 'the harbour office said', office);
  expect(await take()).toMatchObject({
    summary: 'From theirs.collate, 1 claim and 1 passage came in as well.',
    notTaken: [{ member: 'passage 1 of claim 1', message: 'It differs: it bears on claim 3 there. Yours stays.' }],
  });
  expect(evidenceHere().at(-1)).toMatchObject({ exact: 'the harbour office said', claimId: 3 });
});

test('a claim that was deleted here comes back, although one of its passages had been moved to another', async () => {
  workThere();
  await take();
  updateEvidence(ours.db, [1], { claimId: 2 });
  ours.acts.run({ kind: 'claim.delete', label: 'delete' }, () => deleteClaims(ours.db, [1]));
  mark(theirs, 1, FERRY, 'harbour office', 1);
  await take();
  expect(evidenceHere().at(-1)).toMatchObject({ exact: 'harbour office', claimId: 3 });
});

test('passages come to no claim that has other words, though it came in with theirs', async () => {
  workThere();
  await take();
  updateClaims(theirs.db, [1], { statement: 'Ten people died.' }, AT);
  await take();
  updateClaims(ours.db, [3], { statement: 'Eleven people died.' }, AT);
  mark(theirs, 1, FERRY, 'people died', 1);
  await take();
  expect(
    claimsHere()
      .map(({ statement }) => statement)
      .slice(2),
  ).toEqual(['Eleven people died.', 'Ten people died.']);
  expect(evidenceHere().at(-1)).toMatchObject({ exact: 'people died', claimId: 4 });
});

describe('what is otherwise here', () => {
  test('stays, and is said', async () => {
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
    addReport(theirs, { title: 'Report' });
    const before = ours.db.serialize();
    const { notTaken } = await take();
    expect(notTaken.map(({ code, member, message }) => `${code} ${member}: ${message}`)).toEqual([
      'left-out source Harbour Post: It has another note there: “Owned by the port”. Yours stays.',
      'left-out source Harbour Post: It is graded B (usually reliable) there: “Two bodies of it”. Here it is graded D (not usually reliable), which stays.',
      'left-out claim 1: It is of another kind there: fact, not figure. Yours stays.',
      'left-out claim 1: It is open there, and withdrawn here. Yours stays.',
      'left-out claim 1: It has another note there: “Check again”. Yours stays.',
      'left-out claim 1: It is graded 2 there (“Two bodies of it”), and 5 here. Yours stays.',
      'left-out passage 1 of claim 1: It differs: it supports there what it disputes here; its note there is “their note”. Yours stays.',
      'left-out collection Post: It is kept by another search there, or by hand. Yours stays.',
      'left-out article 2: Its byline was corrected there: “Ada Finch” (“In print”). Yours stays.',
      'left-out 1 report: Reports are not taken from another archive; its claims and passages are. Export it there.',
    ]);
    expect(ours.db.serialize().equals(before)).toBe(true);
  });

  test('a claim with other words there comes in beside it, once, and takes its own passages', async () => {
    workThere();
    await take();
    updateClaims(theirs.db, [1], { statement: 'Eleven people died.' }, AT);
    mark(theirs, 1, FERRY, 'the harbour office said', 1);
    const { notTaken } = await take();
    expect(notTaken).toMatchObject([
      { member: 'claim 1', message: expect.stringContaining('beside it as claim 3') },
      { member: 'passage 1 of claim 1' },
    ]);
    expect(claimsHere()).toMatchObject([
      { statement: 'Nine people died.' },
      {},
      { statement: 'Eleven people died.', passages: { supports: 1 } },
    ]);
    await take();
    expect(claimsHere()).toHaveLength(3);
  });

  test('a source that was here before gets no names from there; one that is new here does', async () => {
    ours.db.prepare("UPDATE source SET created_at = '2026-01-01' WHERE name = 'Harbour Post'").run();
    arriveFrom('Sennet Radio');
    for (const name of ['Harbour Post', 'Sennet Radio'])
      addAlias(theirs.db, idOf(theirs, name), 'name', `${name} on air`);
    await take();
    expect(ours.db.prepare("SELECT value FROM source_alias WHERE value LIKE '% on air'").pluck().all()).toEqual([
      'Sennet Radio on air',
    ]);
  });

  test('a source without articles comes along if it was judged; one that is unknown does not', async () => {
    addSource(theirs, { name: 'Sennet Radio', domain: null });
    const judged = addSource(theirs, { name: 'Averin Radio', domain: null });
    gradeSource(theirs.db, judged, { value: 'C', reason: 'Some errors', at: AT, holdsFrom: null, by: '' });
    await take();
    expect(ours.db.prepare('SELECT name, reliability FROM source ORDER BY id').raw().all()).toEqual([
      ['Averin Courier', null],
      ['Harbour Post', null],
      ['Averin Radio', 'C'],
    ]);
  });
});

describe('a passage', () => {
  beforeEach(() => {
    importId = beginImport(ours, { name: 'again', sourceName: null });
  });

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
      putFailure(ours.db, importId, { path: 'theirs.collate', fileNo: 0, ...each });
    await deleteArticles(
      ours,
      [4],
      () => 'Deleted',
      async () => {},
    );
    const items = importItems(ours.db, { importId, outcome: 'failed', after: 0, limit: 9 });
    expect(items).toMatchObject([{ message: 'Its article was deleted.' }]);
  });
});
