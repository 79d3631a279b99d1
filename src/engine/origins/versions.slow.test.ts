import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { TestArticle } from '../store/testing/test-article.ts';
import { deskOfEachTest } from '../testing/desk-of-each-test.ts';
import { openSeeded, placeOf } from '../testing/seed-articles.ts';
import { refusal } from '../testing/test-engine.ts';

const LEAD =
  'A barge carrying gravel struck the second pier of the Orrin bridge shortly after dawn and sank within minutes, and all four members of its crew were pulled from the water by a passing tug.';
const MIDDLE =
  'Engineers closed the crossing to lorries while divers looked at the footing, which was laid in the thirties and has been patched twice since the floods of the last decade washed its gravel away.';

const ADDRESS = 'https://www.orrinpost.example/2026/barge';
const first: TestArticle = {
  title: 'Barge sinks',
  source: 'Orrin Post',
  published: '2026-10-09T08:00',
  url: ADDRESS,
  paragraphs: [LEAD, MIDDLE],
};
const second: TestArticle = {
  ...first,
  title: 'Bridge struck by barge',
  updated: '2026-10-09T14:05',
  url: 'http://orrinpost.example/2026/barge/?utm_source=mail#top',
  paragraphs: [LEAD.replace('four members', 'five members'), MIDDLE],
};
/** Elsewhere on the site, without an address. */
const third: TestArticle = {
  ...first,
  title: 'Bridge still shut',
  published: '2026-10-10T07:00',
  url: null,
  paragraphs: [LEAD.replace('four members', 'five members'), MIDDLE, 'The bridge opens again at noon.'],
};
const elsewhere: TestArticle = {
  ...first,
  source: 'The Echo',
  url: null,
  paragraphs: [LEAD, `${MIDDLE} So it was told.`],
};

const desk = deskOfEachTest();

async function compared() {
  while ((await desk.call('origin.list', {})).waiting > 0) await setTimeout(10);
}
const chainOf = async (articleId: number) =>
  (await desk.call('article.get', { articleId })).article.versions.map((version) => version.articleId);

test('versions by address and by words form one chain in the order of publication, whatever the order of import', async () => {
  await openSeeded(desk, [third, elsewhere, second, first]);
  await compared();
  for (const articleId of [1, 3, 4]) expect(await chainOf(articleId)).toEqual([4, 3, 1]);
  expect(await chainOf(2)).toEqual([]);
  expect(desk.logged).toEqual([]);
});

test('an import lists those of its articles that are versions of one already there, and counts as many', async () => {
  await openSeeded(desk, [third, elsewhere, second, first]);
  await compared();
  const { imports } = await desk.call('import.list', {});
  const found = imports.map(async ({ importId }) => {
    const { items } = await desk.call('import.items', { importId, outcome: 'version' });
    expect((await desk.call('import.get', { importId })).versions).toBe(items.length);
    return items.map(({ articleId }) => articleId);
  });
  expect((await Promise.all(found)).flat().sort()).toEqual([3, 4]);
});

test('an article that was changed does not confirm itself: what keeps its words has the same origin, a bulletin does not', async () => {
  const bulletin = { source: 'Radio Orrin', title: 'Evening bulletin', url: 'https://radio.example/bulletin' };
  const rewritten = [
    LEAD,
    'Its owner said on Saturday that the steering had failed, and that a second tug had been asked for in vain.',
    'Lorries are sent around by Merrow, an hour longer, for as long as the footing has not been looked at by the county.',
    'The council meets on Monday; a motion to close the crossing for good was put down once before, after the floods.',
  ];
  await openSeeded(desk, [
    first,
    { ...second, title: 'Owner blames steering', paragraphs: rewritten },
    { ...bulletin, published: '2026-10-08', paragraphs: ['The mayor opened the fair, and the river fell by a hand.'] },
    { ...bulletin, published: '2026-10-09', paragraphs: ['Rain is on its way from the west, with snow on the hills.'] },
  ]);
  await compared();
  const originOf = async (articleId: number) => (await desk.call('article.get', { articleId })).article.originId;
  expect([await chainOf(1), await chainOf(3)]).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(await originOf(2)).toBe(await originOf(1));
  expect(await originOf(4)).not.toBe(await originOf(3));
});

test('copies of unknown source are not versions', async () => {
  await openSeeded(desk, [
    { ...second, source: null, url: null },
    { ...third, source: null },
  ]);
  await compared();
  expect(await chainOf(1)).toEqual([]);
  expect(await desk.call('origin.list', {})).toMatchObject({ articles: 2, origins: 1 });
});

test('an article imported later joins the chain', async () => {
  await openSeeded(desk, [first, { ...second, source: 'orrinpost.example' }]);
  await compared();
  expect(await chainOf(1)).toEqual([1, 2]);
  await desk.call('import.paste', {
    text: [...(second.paragraphs ?? []), 'More later.'].join('\n\n'),
    source: 'Orrin Post',
  });
  while ((await desk.call('archive.status', {})).archive?.articles !== 3) await setTimeout(10);
  await compared();
  expect(await chainOf(1)).toEqual([1, 2, 3]);
});

test('an article that the analyst says is not a version leaves the chain; that can be undone like any act, and withdrawn', async () => {
  await openSeeded(desk, [first, second, third]);
  await compared();
  await desk.call('article.notAVersion', { articleIds: [2] });
  expect([await chainOf(1), await chainOf(2), await chainOf(3)]).toEqual([[1, 3], [], [1, 3]]);
  expect(await desk.call('article.versions', { articleId: 2 })).toEqual({ versions: [], refused: true });
  await desk.call('act.undo', {});
  expect(await chainOf(2)).toEqual([1, 2, 3]);
  await desk.call('act.redo', {});
  await desk.call('article.notAVersion', { articleIds: [2], refused: false });
  expect(await chainOf(2)).toEqual([1, 2, 3]);
  expect(await refusal(desk.call('article.notAVersion', { articleIds: [9] }))).toBe('not-found');
});

test('an article whose address was corrected is compared again', async () => {
  await openSeeded(desk, [
    first,
    { ...second, url: 'https://orrinpost.example/bread', paragraphs: ['Bread is cheap.'], title: 'Barge sinks' },
  ]);
  await compared();
  expect(await chainOf(1)).toEqual([]);
  await desk.call('article.correct', { articleIds: [2], field: 'url', value: ADDRESS });
  await compared();
  expect(await chainOf(1)).toEqual([1, 2]);
  await desk.call('act.undo', {});
  await compared();
  expect(await chainOf(1)).toEqual([]);
});

test('when a version is deleted, the others stay together', async () => {
  await openSeeded(desk, [first, second, third]);
  await compared();
  await desk.call('article.delete', { articleIds: [2], confirm: 1 });
  expect(await chainOf(1)).toEqual([1, 3]);
});

test('the difference is reported word by word, in code points of both texts', async () => {
  await openSeeded(desk, [first, second]);
  const { runs, changes } = await desk.call('article.diff', { articleId: 1, otherId: 2 });
  expect(changes).toBe(1);
  const start = [...LEAD].join('').indexOf('four');
  expect(runs.filter(({ kind }) => kind !== 'kept')).toEqual([
    { kind: 'removed', a: { start, end: start + 5 }, text: 'four ' },
    { kind: 'added', b: { start, end: start + 5 }, text: 'five ' },
  ]);
});

test('a passage whose words are gone from the newest version is pointed out on its claim', async () => {
  await openSeeded(desk, [first, second]);
  await compared();
  const { claimId } = (await desk.call('claim.create', { statement: 'Four people were rescued' })) as {
    claimId: number;
  };
  const { text } = (await desk.call('article.get', { articleId: 1 })).article;
  const mark = (exact: string) =>
    desk.call('evidence.add', { ...placeOf(1, text, exact), claimId, stance: 'supports' });
  const warnings = async () => (await desk.call('claim.get', { claimId })).claim.warnings.map(({ code }) => code);
  await mark('sank within minutes');
  expect(await warnings()).not.toContain('words-gone');
  await mark('four members');
  expect(await warnings()).toContain('words-gone');
});
