/** The check of a report is kept until something that it depends on changes: none of these is met with a kept one. */
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '../../store/connection.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { openSeeded, placeOf } from '../../testing/seed-articles.ts';

const TEXTS = ['The ferry left Orrin at noon with 40 people aboard.', 'Forty people left Orrin on the ferry, it said.'];

const desk = deskOfEachTest();
let path: string;
let asked: { mockClear(): void; readonly mock: { readonly calls: readonly unknown[] } };
beforeEach(async () => {
  const articles = TEXTS.map((text, at) => ({
    title: `Ferry ${at}`,
    source: `Post ${at}`,
    paragraphs: [text, 'More.'],
  }));
  path = await openSeeded(desk, articles);
  const evidence = [placeOf(1, TEXTS[0] as string, 'left Orrin at noon'), placeOf(2, TEXTS[1] as string, 'left Orrin')];
  await desk.call('claim.create', { statement: 'The ferry left.', evidence });
  await desk.call('claim.create', {
    statement: 'It carried 40.',
    evidence: [placeOf(1, TEXTS[0] as string, '40 people')],
  });
  await desk.call('report.draft', { title: 'Ferry', claimIds: [1, 2] });
  asked = vi.spyOn(Worker.prototype, 'postMessage');
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function isKept(): Promise<boolean> {
  asked.mockClear();
  await desk.call('report.check', { reportId: 1 });
  return !JSON.stringify(asked.mock.calls).includes('"report"');
}

function spoilOriginal(): void {
  const db = connect(path, { readOnly: false });
  db.exec("UPDATE original_chunk SET data = x'00' WHERE id = 1");
  db.close();
}

const CHANGES: Record<string, () => unknown> = {
  'a passage is moved': () =>
    desk.call('evidence.move', { evidenceId: 1, ...placeOf(1, TEXTS[0] as string, 'left Orrin') }),
  'a passage has another stance': () => desk.call('evidence.update', { evidenceIds: [1], stance: 'disputes' }),
  'a passage has a speaker': () => desk.call('evidence.update', { evidenceIds: [1], speaker: 'Maren Dolk', remove: 1 }),
  'a passage is translated': () => desk.call('evidence.update', { evidenceIds: [1], translation: 'fuhr ab' }),
  'a passage is added': () =>
    desk.call('evidence.add', { ...placeOf(2, TEXTS[1] as string, 'Forty people'), claimId: 2 }),
  'a claim reads otherwise': () => desk.call('claim.update', { claimIds: [1], statement: 'The ferry sailed.' }),
  'a claim is of another kind': () => desk.call('claim.update', { claimIds: [1], kind: 'assessment' }),
  'a claim is graded': () => desk.call('grade.claim', { claimId: 1, value: '2', reason: 'Seen twice' }),
  'claims contradict each other': () =>
    desk.call('claim.relate', { claimId: 1, relation: 'contradicts', otherIds: [2], holds: true }),
  'a source is graded': () => desk.call('grade.source', { sourceId: 1, value: 'D', reason: 'Wrong before' }),
  'a source is named otherwise': () => desk.call('source.update', { sourceId: 1, name: 'The Post' }),
  'a title is corrected': () => desk.call('article.correct', { articleIds: [1], field: 'title', value: 'Gauge' }),
  'a date is corrected': () =>
    desk.call('article.correct', { articleIds: [1], field: 'published', value: '2026-10-09' }),
  'a language is corrected': () => desk.call('article.correct', { articleIds: [1], field: 'language', value: 'de' }),
  'a text is another': () =>
    desk.call('article.setAsideParagraphs', { articleId: 1, paragraphs: [{ place: 1, words: 'More.' }] }),
  'origins are joined': () => desk.call('origin.join', { articleIds: [1, 2] }),
  'an article is no longer read': () => desk.call('article.markRead', { articleIds: [1], read: false }),
  'an original is damaged on the disk': spoilOriginal,
  'the report is in another language': () => desk.call('report.update', { reportId: 1, changes: { language: 'de' } }),
  'the report has another scale': () => desk.call('report.update', { reportId: 1, changes: { scale: 'phia' } }),
  'the report has other words': () => desk.call('report.update', { reportId: 1, changes: { title: 'Ferries' } }),
  'a passage is removed': () => desk.call('evidence.remove', { evidenceIds: [1] }),
  'a claim is deleted': () => desk.call('claim.delete', { claimIds: [1] }),
  'the last act is undone': () => desk.call('act.undo', {}),
  'it is done again': () => desk.call('act.redo', {}),
  'an article is deleted': () => desk.call('article.delete', { articleIds: [1], confirm: 1 }),
};

test('no check is kept over a change of what it depends on', async () => {
  await isKept();
  expect(await isKept()).toBe(true);
  const stale: string[] = [];
  for (const [name, change] of Object.entries(CHANGES)) {
    await isKept();
    await change();
    if (await isKept()) stale.push(name);
  }
  expect(stale).toEqual([]);
}, 300_000);
