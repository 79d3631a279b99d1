import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { matrixCell } from '../../../contract/model/comparing/matrix-cell.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { everyTurnIsOver } from '../../testing/every-turn-is-over.ts';
import { COURIER_NINE, FERRY, WIRE, WIRE_TWELVE } from '../../testing/ferry.ts';
import { openSeeded, placeOf } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';
import { openOneNamed } from './fixtures/one-named.ts';

const desk = deskOfEachTest();
beforeEach(async () => {
  await openSeeded(desk, FERRY);
  await desk.call('claim.create', {
    statement: 'Twelve died',
    evidence: [{ ...COURIER_NINE, stance: 'disputes' }, WIRE_TWELVE, placeOf(2, WIRE, 'Harbour Ministry')],
  });
  await desk.call('claim.create', { statement: 'A minister spoke', evidence: [placeOf(3, 'Twelve', 'Twelve')] });
});
afterEach(() => {
  vi.restoreAllMocks();
});

type Asked = { by?: 'source' | 'article' | 'origin'; from?: string; to?: string; claimIds?: number[] };
const matrix = (asked: Asked = {}) => desk.call('matrix.get', asked);
const table = async (asked: Asked = {}) => {
  const { columns, claims } = await matrix(asked);
  return claims.map((claim) =>
    Object.fromEntries(columns.map(({ name }, at) => [name, matrixCell(claim, { columns }, at).cell])),
  );
};

test('the sources that say something come before the silent ones', async () => {
  const { columns } = await matrix({ claimIds: [2] });
  expect(columns.map(({ name }) => name)).toEqual(['The Echo', 'Averin Courier', 'Corran Wire', 'Вісник']);
});

test('the column that speaks on most of the claims comes first, whatever its name', async () => {
  await desk.call('evidence.add', { claimId: 2, ...placeOf(2, WIRE, 'Harbour Ministry') });
  const { columns } = await matrix();
  expect(columns.map(({ name }) => name)).toEqual(['Corran Wire', 'Averin Courier', 'The Echo', 'Вісник']);
});

test('a silent column tells how many of its texts end at a paywall', async () => {
  await desk.anew();
  const line = 'To continue reading, subscribe to the Averin Courier.';
  const short = { published: '2026-10-10', furniture: [line] };
  await openSeeded(desk, [
    { title: 'One', source: 'Courier', paragraphs: ['The ferry sank on Friday.'], ...short },
    { title: 'Two', source: 'Courier', paragraphs: ['Twelve people died.'], ...short },
    { title: 'Three', source: 'Echo', paragraphs: ['Divers searched the saloon for hours.'], furniture: ['Share'] },
    { title: 'Four', source: 'Wire', paragraphs: ['The harbour is closed until Monday.'], ...short },
  ]);
  await desk.call('claim.create', { statement: 'It sank', evidence: [placeOf(3, 'Divers searched', 'Divers')] });
  const cutOff = async (asked: Asked = {}) =>
    (await matrix(asked)).columns.map(({ name, cutOff: count }) => [name, count]);
  await desk.call('article.markRead', { articleIds: [1, 2], read: true });
  expect(await cutOff()).toEqual([
    ['Echo', 0],
    ['Courier', 2],
    ['Wire', 0],
  ]);
  await desk.call('article.markRead', { articleIds: [4], read: true });
  expect(await cutOff()).toEqual([
    ['Echo', 0],
    ['Courier', 2],
    ['Wire', 1],
  ]);
  expect((await cutOff({ to: '2026-10-09' })).map(([, count]) => count)).toEqual([0, 0, 0]);
});

test('claims by sources, with the span of all dated articles', async () => {
  const { range, columns, claims } = await matrix();
  expect(range).toEqual({ from: '2026-10-09', to: '2026-10-10' });
  expect(columns.map(({ name, articles }) => [name, articles])).toEqual([
    ['Averin Courier', 1],
    ['Corran Wire', 1],
    ['The Echo', 1],
    ['Вісник', 1],
  ]);
  expect(await table()).toEqual([
    { 'Averin Courier': 'disputes', 'Corran Wire': 'supports', 'The Echo': 'silent', Вісник: 'unread' },
    { 'Averin Courier': 'silent', 'Corran Wire': 'silent', 'The Echo': 'supports', Вісник: 'unread' },
  ]);
  expect(claims[0]?.said).toEqual([
    { columnId: 1, evidenceIds: [1], unmarked: null },
    { columnId: 2, evidenceIds: [2, 3], unmarked: null },
  ]);
});

test('a source with only a month as date is not known to be earlier than the claim', async () => {
  const dated = (articleId: number, value: string) =>
    desk.call('article.correct', { articleIds: [articleId], field: 'published', value, reason: 'r' });
  await dated(3, '2026-10-30');
  expect(await table({ claimIds: [2] })).toMatchObject([{ 'Averin Courier': 'early' }]);
  await desk.call('article.correct', { articleIds: [2], field: 'source', value: 'Averin Courier', reason: 'r' });
  await dated(2, '2026-10');
  expect(await table({ claimIds: [2] })).toMatchObject([{ 'Averin Courier': 'silent' }]);
  await dated(2, '2026-09');
  expect(await table({ claimIds: [2] })).toMatchObject([{ 'Averin Courier': 'early' }]);
});

test('a range takes days as written; undated articles belong to every range', async () => {
  expect(await table({ from: '2026-10-10', claimIds: [2] })).toEqual([
    { 'Averin Courier': 'absent', 'Corran Wire': 'absent', 'The Echo': 'supports', Вісник: 'unread' },
  ]);
  // Not "supports": the article is out of the range, although its day ends within it in UTC.
  expect((await table({ to: '2026-10-08' }))[0]?.['Corran Wire']).toBe('absent');
  await desk.call('article.correct', { articleIds: [3], field: 'published', value: '2026-10~' });
  expect((await table({ from: '2026-10-12', to: '2026-10' }))[1]?.['The Echo']).toBe('supports');
  expect((await matrix({ from: '2026-10-10' })).range).toEqual({ from: '2026-10-10', to: '2026-10-09' });
  expect(await refusal(matrix({ from: 'Friday' }))).toBe('bad-request');
});

test('a source whose articles are all older than the claim is early', async () => {
  await desk.call('article.correct', { articleIds: [3], field: 'published', value: '2026-10-14' });
  expect((await table({ claimIds: [2] }))[0]).toMatchObject({ 'Averin Courier': 'early', 'Corran Wire': 'early' });
});

test('by article and by origin, only columns that speak are shown', async () => {
  await desk.call('origin.join', { articleIds: [2, 3], name: 'Ministry statement' });
  expect(await table({ by: 'article', claimIds: [1] })).toEqual([
    { 'Ferry sinks off Sennet': 'disputes', 'Twelve dead': 'supports' },
  ]);
  const { columns } = await matrix({ by: 'origin' });
  expect(columns).toMatchObject([
    { name: 'Ministry statement', articles: 2, originId: 2 },
    { name: 'Own reporting of Averin Courier', articles: 1 },
  ]);
  expect((await table({ by: 'origin' }))[1]).toEqual({
    'Ministry statement': 'supports',
    'Own reporting of Averin Courier': 'silent',
  });
});

test('origins of one name are told apart by their first articles', async () => {
  await desk.anew();
  await openOneNamed(desk);
  expect((await matrix({ by: 'origin' })).columns.map(({ apart }) => apart)).toEqual([
    'Ferry sinks',
    'Harbour closed',
    null,
  ]);
  const { bytes } = await desk.call('matrix.export', { by: 'origin', format: 'csv' });
  expect(new TextDecoder().decode(bytes)).toContain('Own reporting of Courier: Harbour closed');
});

test('without claims or articles it is empty, not refused', async () => {
  await desk.call('claim.delete', { claimIds: [1, 2] });
  expect((await matrix()).claims).toEqual([]);
  await desk.call('archive.create', { name: 'empty' });
  expect(await matrix()).toEqual({
    by: 'source',
    range: { from: null, to: null },
    columns: [],
    columnsInAll: 0,
    claims: [],
  });
});

test('a source that prints the words of a passage is neither silent nor too early, although nothing is marked there', async () => {
  const words = 'The tug Brannock had left her berth at dawn without lights';
  await desk.anew();
  await openSeeded(desk, [
    { source: 'Wire', published: '2026-10-10', paragraphs: [`${words}, harbour pilots said.`, 'Nobody was hurt.'] },
    { source: 'Echo', published: '2026-10-06', paragraphs: [`“${words}”, pilots said.`, 'Nobody was hurt.'] },
    { source: 'Post', published: '2026-10-11', paragraphs: ['Of the tug nothing was seen.'] },
  ]);
  await desk.call('article.markRead', { articleIds: [1, 2, 3], read: true });
  await desk.call('claim.create', { statement: 'No lights', evidence: [placeOf(1, words, words)] });
  const cells = async (asked: Asked = {}) => {
    const { columns, claims } = await matrix(asked);
    return Object.fromEntries(
      columns.map(({ name }, at) => [name, claims[0] && matrixCell(claims[0], { columns }, at)]),
    );
  };
  await desk.call('origin.join', { articleIds: [1, 2, 3] });
  const unmarked = { articleId: 2, start: 1, end: 1 + words.length };
  expect(await cells()).toMatchObject({
    Wire: { cell: 'supports', unmarked: null },
    Echo: { cell: 'mentions', passages: 0, evidenceIds: [], unmarked },
    Post: { cell: 'silent', unmarked: null },
  });
  expect(await cells({ from: '2026-10-10' })).toMatchObject({ Echo: { cell: 'absent' } });
  await desk.call('evidence.add', { claimId: 1, ...unmarked, exact: words, stance: 'disputes' });
  expect(await cells()).toMatchObject({ Echo: { cell: 'disputes', passages: 1, unmarked: null } });
});

test('a cell takes one letter of the answer, for there may be millions', async () => {
  const { claims } = await matrix();
  expect(claims.map(({ cells }) => cells)).toEqual(['DSsu', 'ssSu']);
});

test('a large one is made in turns, and can be stopped between them', async () => {
  everyTurnIsOver();
  const stop = new AbortController();
  const asked = desk.call('matrix.get', {}, stop.signal);
  stop.abort();
  expect(await refusal(asked)).toBe('cancelled');
  const between = new Promise((resolve) => setImmediate(() => resolve('between')));
  expect(await Promise.race([matrix(), between])).toBe('between');
});

test('an article that is deleted while one is made is no longer in it', async () => {
  const words = 'The tug Brannock had left her berth at dawn without lights';
  await desk.anew();
  await openSeeded(desk, [
    { source: 'Wire', paragraphs: [`${words}, harbour pilots said.`] },
    { source: 'Echo', paragraphs: [`“${words}”, pilots said.`] },
    { source: 'Post', paragraphs: [`Pilots said: ${words}.`] },
  ]);
  await desk.call('claim.create', { statement: 'No lights', evidence: [placeOf(1, words, words)] });
  await desk.call('origin.join', { articleIds: [1, 2, 3] });
  everyTurnIsOver();
  const asked = matrix();
  await new Promise(process.nextTick);
  await desk.call('article.delete', { articleIds: [3], confirm: 1 });
  const { columns, claims } = await asked;
  const said = claims[0]?.said.map((one) => columns.find(({ columnId }) => columnId === one.columnId)?.name);
  expect(said).toEqual(['Wire', 'Echo']);
});
