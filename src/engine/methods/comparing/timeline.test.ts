import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteText } from '../../../contract/model/comparing/timeline-notes.ts';
import { testInFull } from '../../../measure/testing/test-in-full.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { everyTurnIsOver } from '../../testing/every-turn-is-over.ts';
import { COURIER_NINE, FERRY, UKRAINIAN, WIRE, WIRE_TWELVE } from '../../testing/ferry.ts';
import { openSeeded, placeOf } from '../../testing/seed-articles.ts';
import { makeTestEngine, refusal } from '../../testing/test-engine.ts';
import { openOneNamed } from './fixtures/one-named.ts';

const desk = deskOfEachTest();
beforeEach(async () => {
  await openSeeded(desk, FERRY);
  await desk.call('claim.create', {
    statement: 'Twelve died',
    evidence: [
      placeOf(4, UKRAINIAN, 'Дванадцять'),
      placeOf(2, WIRE, 'Harbour Ministry'),
      { ...COURIER_NINE, stance: 'disputes' },
      WIRE_TWELVE,
    ],
  });
  await desk.call('claim.create', { statement: 'A minister spoke', evidence: [placeOf(3, 'Twelve', 'Twelve')] });
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('a lane for each source that speaks, in the order in which they first did; undated last', async () => {
  const { lanes, marks, passages } = await desk.call('timeline.get', { claimIds: [1] });
  expect(lanes.map(({ name }) => name)).toEqual(['Averin Courier', 'Corran Wire', 'Вісник']);
  expect(marks.map((mark) => [mark.source, mark.cell, mark.passages, mark.date, noteText(mark)])).toEqual([
    [
      'Averin Courier',
      'disputes',
      1,
      '2026-10-09T08:40',
      'first dispute; first in its own voice; order unknown, 1 other article may be earlier',
    ],
    ['Corran Wire', 'supports', 2, '2026-10-09T22:10+02:00', 'first support'],
    ['Вісник', 'supports', 1, null, ''],
  ]);
  expect(marks[1]?.evidenceId).toBe(4);
  expect(passages).toEqual({ shown: 4, total: 4 });
});

test('lanes of origins of one name are told apart by their first articles', async () => {
  await desk.anew();
  await openOneNamed(desk);
  const { lanes } = await desk.call('timeline.get', { claimIds: [1], by: 'origin' });
  expect(lanes.map(({ apart }) => apart)).toEqual(['Ferry sinks', 'Harbour closed', null]);
});

test('the whole range covers all that a date may be and every article of the lanes', async () => {
  await desk.call('article.correct', { articleIds: [3], field: 'source', value: 'Corran Wire', reason: 'r' });
  await desk.call('article.correct', { articleIds: [3], field: 'published', value: '2026-10-20T10:00Z', reason: 'r' });
  const { whole } = await desk.call('timeline.get', { claimIds: [1] });
  // The zone of the earliest is not known.
  expect(new Date(whole?.from ?? 0).toISOString()).toBe('2026-10-08T18:40:00.000Z');
  expect(new Date(whole?.to ?? 0).toISOString()).toBe('2026-10-20T10:00:00.001Z');
  expect(whole?.bars.reduce((sum, bar) => sum + bar)).toBe(3);
  expect(whole?.bars.at(-1)).toBe(1);
});

test('the whole range reaches to an article of which only the last day is known, and counts it', async () => {
  await desk.call('article.correct', { articleIds: [3], field: 'source', value: 'Corran Wire', reason: 'r' });
  const asked = { claimIds: [1], by: 'source' as const };
  const whole = (await desk.call('timeline.get', asked)).whole ?? { from: 0, to: 0, bars: [] };
  expect(new Date(whole.to).toISOString()).toBe('2026-10-10T12:00:00.001Z');
  expect([whole.bars.reduce((sum, bar) => sum + bar), whole.bars.at(-1)]).toEqual([3, 1]);
  const { others } = await desk.call('timeline.others', { ...asked, laneIds: [2], ...whole, slots: 96 });
  expect(others.map(({ article }) => article?.articleId)).toEqual([3]);
});

test('lanes of claims put their first appearances together; a claim without passages has an empty one', async () => {
  await desk.call('claim.create', { statement: 'Nobody says this' });
  const { lanes, marks } = await desk.call('timeline.get', { claimIds: [3, 2, 1], by: 'claim' });
  expect(lanes.map(({ name }) => name)).toEqual(['Twelve died', 'A minister spoke', 'Nobody says this']);
  expect(marks.map(({ laneId, source }) => [laneId, source])).toEqual([
    [1, 'Averin Courier'],
    [1, 'Corran Wire'],
    [2, 'The Echo'],
    [1, 'Вісник'],
  ]);
});

test('articles of the lanes without a passage: one by itself with its title, close ones counted, unread ones apart', async () => {
  const source = (articleId: number) =>
    desk.call('article.correct', { articleIds: [articleId], field: 'source', value: 'Corran Wire', reason: 'r' });
  await source(3);
  await desk.call('article.markRead', { articleIds: [3], read: true });
  const asked = {
    claimIds: [1],
    by: 'source' as const,
    laneIds: [2],
    from: Date.parse('2026-10-09T00:00Z'),
    to: Date.parse('2026-10-11T00:00Z'),
    slots: 2,
  };
  const midnight = Date.parse('2026-10-10T00:00Z');
  const noon = Date.parse('2026-10-10T12:00Z');
  const article = { articleId: 3, title: 'Ferry toll rises', language: 'en', published: '2026-10-10' };
  expect((await desk.call('timeline.others', asked)).others).toEqual([
    { laneId: 2, at: noon, articles: 1, unread: 0, article },
  ]);
  expect((await desk.call('timeline.others', { ...asked, exceptIds: [3] })).others).toEqual([]);
  await source(1);
  const both = { ...asked, claimIds: [2], slots: 1 };
  expect((await desk.call('timeline.others', both)).others).toMatchObject([{ articles: 2, unread: 0, article: null }]);
  expect((await desk.call('timeline.others', { ...asked, to: midnight })).others).toEqual([]);
  expect(await refusal(desk.call('timeline.others', { ...asked, to: asked.from }))).toBe('bad-request');
});

test('by when articles were updated, those that do not say so are undated', async () => {
  const { marks, whole } = await desk.call('timeline.get', { claimIds: [1], dates: 'updated' });
  expect(marks.map(({ date }) => date)).toEqual([null, null, null]);
  expect(whole).toBeNull();
});

test('a source that prints the words unmarked has its place, without being first', async () => {
  const words = 'The tug Brannock had left her berth at dawn without lights';
  await desk.anew();
  await openSeeded(desk, [
    { source: 'Wire', published: '2026-10-10T08:00Z', paragraphs: [`${words}, harbour pilots said.`] },
    { source: 'Echo', published: '2026-10-06T08:00Z', paragraphs: [`“${words}”, pilots said.`] },
  ]);
  await desk.call('claim.create', { statement: 'No lights', evidence: [placeOf(1, words, words)] });
  await desk.call('origin.join', { articleIds: [1, 2] });
  const { marks } = await desk.call('timeline.get', { claimIds: [1] });
  expect(marks).toMatchObject([
    { source: 'Echo', cell: 'mentions', passages: 0, evidenceId: null, unmarked: { start: 1 }, firsts: [] },
    { source: 'Wire', cell: 'supports', passages: 1, unmarked: null, after: null },
  ]);
  expect(marks[1]?.firsts).toEqual(['supports', 'own-voice']);
});

test('a claim that is deleted, or words that are marked, while copies are read are not in it as unmarked words', async () => {
  const words = 'The tug Brannock had left her berth at dawn without lights';
  await desk.anew();
  await openSeeded(desk, [
    { source: 'Wire', published: '2026-10-10', paragraphs: [`${words}, harbour pilots said.`] },
    { source: 'Echo', published: '2026-10-06', paragraphs: [`“${words}”, pilots said.`] },
    { source: 'Post', published: '2026-10-07', paragraphs: [`Pilots said: ${words}.`] },
  ]);
  for (const statement of ['No lights', 'At dawn'])
    await desk.call('claim.create', { statement, evidence: [placeOf(1, words, words)] });
  await desk.call('origin.join', { articleIds: [1, 2, 3] });
  everyTurnIsOver();
  const asked = desk.call('timeline.get', { claimIds: [1, 2], by: 'claim' });
  for (const _turn of [1, 2, 3]) await new Promise(setImmediate);
  await desk.call('claim.delete', { claimIds: [1] });
  await desk.call('evidence.add', { claimId: 2, articleId: 2, start: 1, end: 1 + words.length, exact: words });
  const { lanes, marks } = await asked;
  expect(lanes.map(({ laneId }) => laneId)).toEqual([2]);
  expect(marks.map(({ laneId, source, passages }) => [laneId, source, passages])).toEqual([
    [2, 'Echo', 1],
    [2, 'Post', 0],
    [2, 'Wire', 1],
  ]);
});

test('the table has a row for each mark; an unknown claim is refused', async () => {
  const { bytes } = await desk.call('timeline.export', { claimIds: [2], format: 'csv' });
  expect(Buffer.from(bytes).toString()).toBe(
    '\uFEFFclaim,date,source,title,stance,passages,origin,article,note\r\n2,2026-10-10,The Echo,Ferry toll rises,supports,1,3,3,first support; first in its own voice\r\n',
  );
  expect(await refusal(desk.call('timeline.get', { claimIds: [9] }))).toBe('not-found');
});

test('of a collection, only its articles have marks, are first, make lanes and are counted', async () => {
  await desk.call('article.correct', { articleIds: [3], field: 'source', value: 'Corran Wire', reason: 'r' });
  const { collectionId } = await desk.call('collection.create', { name: 'Wire: “only”', articleIds: [2, 3] });
  const asked = { claimIds: [1], collectionId };
  const { lanes, marks, passages, whole } = await desk.call('timeline.get', asked);
  expect(lanes.map(({ name }) => name)).toEqual(['Corran Wire']);
  expect(marks.map((mark) => [mark.articleId, noteText(mark)])).toEqual([[2, 'first support; first in its own voice']]);
  expect([passages, whole?.bars.reduce((sum, bar) => sum + bar)]).toEqual([{ shown: 2, total: 2 }, 2]);
  const stretch = { claimIds: [1], by: 'source' as const, laneIds: [2], ...(whole ?? { from: 0, to: 0 }), slots: 9 };
  const others = async (within: number | null) =>
    (await desk.call('timeline.others', { ...stretch, collectionId: within })).others.map(({ articles }) => articles);
  const empty = await desk.call('collection.create', { name: 'Nothing' });
  expect([await others(collectionId), await others(empty.collectionId)]).toEqual([[1], []]);
  const csv = await desk.call('timeline.export', { ...asked, format: 'csv' });
  expect([csv.name, Buffer.from(csv.bytes).toString()]).toEqual([
    'timeline, Wire “only”.csv',
    expect.not.stringContaining('Averin Courier'),
  ]);
  expect(await refusal(desk.call('timeline.get', { claimIds: [1], collectionId: 99 }))).toBe('not-found');
});

testInFull('words not marked are found in every copy of a story that a hundred papers carried', async () => {
  const words = 'The tug Brannock had left her berth at dawn without lights';
  const other = makeTestEngine();
  const papers = Array.from({ length: 100 }, (_, at) => ({
    source: `Paper ${at}`,
    paragraphs: [`“${words}”, it said.`],
  }));
  await openSeeded(other, papers);
  await other.call('claim.create', { statement: 'No lights', evidence: [placeOf(1, `“${words}`, words)] });
  await other.call('origin.join', { articleIds: papers.map((_, at) => at + 1) });
  const { marks, copies } = await other.call('timeline.get', { claimIds: [1] });
  expect([marks.filter(({ unmarked }) => unmarked !== null).length, copies]).toEqual([99, { read: 99, total: 99 }]);
  await other.close();
});
