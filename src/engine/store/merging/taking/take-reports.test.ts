import { beforeEach, expect, test } from 'vitest';
import type { Block } from '../../../../contract/model/reports/report.ts';
import { moveEvidence } from '../../claims/evidence-changes.ts';
import { addReport, answersIn, reportById, reports, updateReport } from '../../reports/reports.ts';
import { AT, claim, evidenceHere, FERRY, layOut, mark, ours, take, theirs } from '../fixtures/two-archives.ts';

beforeEach(layOut);

const said = [{ text: 'Nine died' }, { cite: [1] }];

/** Of two claims with a passage each; the numbers of both are others here. */
function reportThere(blocks: Block[] = []): void {
  for (const statement of ['Nine people died.', 'There was fog.']) claim(theirs, statement);
  mark(theirs, 1, FERRY, 'Nine people died', 1);
  mark(theirs, 1, FERRY, 'in the fog', 2);
  claim(ours, 'Another claim.');
  mark(ours, 2, FERRY, 'The ferry sank', 1);
  const all: Block[] = [
    { kind: 'paragraph', blockId: 'a', runs: [...said, { cite: [1, 2] }] },
    { kind: 'claim', blockId: 'b', claimId: 2, runs: [{ cite: [2] }] },
    { kind: 'quotation', blockId: 'c', evidenceId: 2 },
    { kind: 'matrix', blockId: 'd', claimIds: [1, 2], caption: '' },
    ...blocks,
  ];
  const claimsSeen = {
    b: { claimId: 2, statement: 'There was fog.', credibility: null, stances: { 2: 'supports' } },
  } as const;
  addReport(theirs, { title: 'The ferry', sections: [{ sectionId: 's', heading: 'One', blocks: all }], claimsSeen });
}

const titles = () => reports(ours.db, { offset: 0, limit: 9 }).map(({ reportId, title }) => `${reportId} ${title}`);
const blocksOf = (reportId: number) => reportById(ours.db, reportId).sections.flatMap(({ blocks }) => blocks);

test('a report comes in with its citations of the passages and claims as they are here', async () => {
  reportThere();
  expect(await take()).toEqual({
    summary: 'From theirs.collate, 2 claims, 2 passages and 1 report came in as well.',
    notTaken: [],
  });
  expect(blocksOf(1)).toEqual([
    { kind: 'paragraph', blockId: 'a', runs: [{ text: 'Nine died' }, { cite: [2] }, { cite: [2, 3] }] },
    { kind: 'claim', blockId: 'b', claimId: 3, runs: [{ cite: [3] }] },
    { kind: 'quotation', blockId: 'c', evidenceId: 3 },
    { kind: 'matrix', blockId: 'd', claimIds: [2, 3], caption: '' },
  ]);
  expect(answersIn(ours.db, 1).claimsSeen).toMatchObject({ b: { claimId: 3, stances: { 3: 'supports' } } });
  expect(reportById(ours.db, 1)).toMatchObject({ created: AT, changed: AT });
});

test('it comes in once, also when it has been changed here; changed there, it comes in once more', async () => {
  reportThere();
  await take();
  const before = ours.db.serialize();
  expect((await take()).notTaken).toEqual([]);
  expect(ours.db.serialize().equals(before)).toBe(true);
  updateReport(ours, 1, { title: 'Mine now' });
  await take();
  expect(titles()).toEqual(['1 Mine now']);
  updateReport(theirs, 1, { title: 'The ferry, revised' });
  expect(await take()).toMatchObject({ summary: expect.stringContaining('1 report came in') });
  await take();
  expect(titles().toSorted()).toEqual(['1 Mine now', '2 The ferry, revised']);
});

test('of one that both archives had, theirs comes in beside ours if they differ', async () => {
  reportThere();
  await take();
  theirs.db.prepare('UPDATE report SET uuid = ?').run(ours.db.prepare('SELECT uuid FROM report').pluck().get());
  expect((await take()).notTaken).toEqual([]);
  expect(titles()).toEqual(['1 The ferry']);
  updateReport(ours, 1, { title: 'Mine now' });
  expect((await take()).notTaken).toMatchObject([
    { member: 'report 1', message: 'It is otherwise there. Yours stays; theirs came in beside it as report 2.' },
  ]);
  await take();
  expect(titles().toSorted()).toEqual(['1 Mine now', '2 The ferry']);
});

test('it goes when it is undone, and comes again', async () => {
  reportThere();
  await take();
  await ours.acts.undo();
  expect(titles()).toEqual([]);
  await take();
  expect(titles()).toEqual(['2 The ferry']);
});

test('references to what is not here are left out, and counted', async () => {
  reportThere([
    { kind: 'quotation', blockId: 'e', evidenceId: 99 },
    { kind: 'claim', blockId: 'f', claimId: 99, runs: said },
    { kind: 'paragraph', blockId: 'g', runs: [{ cite: [98, 99] }] },
  ]);
  expect((await take()).notTaken).toMatchObject([
    { member: 'report 1', message: '4 references to what is not here were left out of “The ferry”.' },
  ]);
  expect(blocksOf(1).slice(4)).toEqual([
    { kind: 'paragraph', blockId: 'f', runs: [{ text: 'Nine died' }, { cite: [2] }] },
    { kind: 'paragraph', blockId: 'g', runs: [] },
  ]);
});

test.each(['', '{}', '[]', '{"sections":[{"blocks":7}]}'])('one whose body is %s is left out by name', async (body) => {
  reportThere();
  theirs.db.prepare('UPDATE report SET body = ?').run(body);
  expect((await take()).notTaken).toMatchObject([
    { member: 'report “The ferry”', message: expect.stringContaining('not as Collate writes') },
  ]);
  expect(titles()).toEqual([]);
});

test('a judgement comes with its likelihood and confidence, and a citation leads to the words cited there, though ours were pointed to others', async () => {
  const judgement = { likelihood: 'likely', confidence: 'low', confidenceReason: 'One origin' } as const;
  const block: Block = { kind: 'judgement', blockId: 'j', runs: said, ...judgement };
  mark(theirs, 1, FERRY, 'Nine people died', null);
  await take();
  const start = FERRY.indexOf('The ferry sank');
  moveEvidence(ours.db, 1, { articleId: 2, start, end: start + 14, exact: 'The ferry sank' });
  addReport(theirs, { title: 'The ferry', sections: [{ sectionId: 's', heading: 'One', blocks: [block] }] });
  await take();
  expect(evidenceHere().map(({ exact }) => exact)).toEqual(['The ferry sank', 'Nine people died']);
  expect(blocksOf(1)).toEqual([{ ...block, runs: [{ text: 'Nine died' }, { cite: [2] }] }]);
});
