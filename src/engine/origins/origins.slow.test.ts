import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { TestArticle } from '../store/testing/test-article.ts';
import { deskOfEachTest } from '../testing/desk-of-each-test.ts';
import { openSeeded, placeOf } from '../testing/seed-articles.ts';

const LEAD =
  'A barge carrying gravel struck the second pier of the Orrin bridge shortly after dawn and sank within minutes, and all four members of its crew were pulled from the water by a passing tug.';
const MIDDLE =
  'Engineers closed the crossing to lorries while divers looked at the footing, which was laid in the thirties and has been patched twice since the floods of the last decade washed its gravel away.';
const END =
  'The river authority said that the channel would stay shut until the wreck had been lifted, and asked masters of upstream traffic to wait at the Selby moorings until a pilot could take them through.';
const OTHER =
  'Bakers in the old town have lowered the price of a loaf for the first time in six years, since flour from the new mill costs a third less than what used to come by rail from the coast.';

const wire: TestArticle = {
  title: 'Barge sinks',
  source: 'Corran Wire',
  published: '2026-10-09T06:00',
  language: 'en',
  paragraphs: [LEAD, MIDDLE, END],
};
const copy: TestArticle = {
  title: 'Bridge struck',
  source: 'The Echo',
  published: '2026-10-09T08:00',
  language: 'en',
  paragraphs: [LEAD, MIDDLE.replace('lorries', 'heavy lorries')],
};
const longer: TestArticle = {
  title: 'Morning in Orrin',
  source: 'Orrin Post',
  published: '2026-10-09T12:00',
  language: 'en',
  paragraphs: [
    OTHER,
    OTHER.toUpperCase().split(' ').toReversed().join(' '),
    LEAD,
    'Nobody on the quay could say why the barge had left its lane.',
    'It was the third such accident this year, people who live by the water told us over coffee.',
  ],
};
const unrelated: TestArticle = {
  title: 'Bread',
  source: 'Orrin Post',
  published: '2026-10-10',
  language: 'en',
  paragraphs: [OTHER],
};

const desk = deskOfEachTest();

async function grouped() {
  while ((await desk.call('origin.list', {})).waiting > 0) await setTimeout(10);
  return desk.call('origin.list', {});
}

test('copies come under one origin; an article that only contains a passage keeps its own and names where the passage is from', async () => {
  await openSeeded(desk, [wire, copy, longer]);
  const { heads, articles, origins } = await grouped();
  expect({ articles, origins }).toEqual({ articles: 3, origins: 2 });
  expect(heads).toMatchObject([
    { name: 'First published by Corran Wire', articles: 2, sources: 2, decidedBy: 'program' },
  ]);
  const { copies } = await desk.call('origin.partial', { articleId: 3 });
  expect(copies).toMatchObject([{ direction: 'from' }]);
});

test('differences are reported: shared words are equal in both, and the rest was added', async () => {
  await openSeeded(desk, [wire, copy]);
  const { heads } = await grouped();
  const { firstId, members } = await desk.call('origin.words', { originId: heads[0]?.originId ?? 0 });
  expect(firstId).toBe(1);
  const { article } = await desk.call('article.get', { articleId: 2 });
  const second = members[1];
  expect(second?.own.map(({ start, end }) => article.text.slice(start, end))).toEqual(['heavy']);
  expect(second).toMatchObject({ articleId: 2, sharedWords: (second?.words ?? 0) - 1 });
});

test('as a critical edition: what each article has of the first, how it reads there, and what it added', async () => {
  const inRussian: TestArticle = {
    title: 'Баржа затонула',
    source: 'Оррин сегодня',
    published: '2026-10-09T09:00',
    language: 'ru',
    paragraphs: ['Погибли 14 человек, сообщили в порту Оррина 9 октября 2026 года.'],
  };
  await openSeeded(desk, [wire, copy, inRussian]);
  const { heads } = await grouped();
  await desk.call('origin.join', { articleIds: [1, 3] });
  const originId = heads[0]?.originId ?? 0;
  const { edition } = await desk.call('origin.edition', { originId });
  expect(edition).toMatchObject({ firstId: 1, articleIds: [1, 2, 3], others: 2, before: [] });
  expect(edition.paragraphs.map(({ words, states }) => [words, states])).toEqual([
    [LEAD, ['same', 'same', 'not found']],
    [MIDDLE, ['same', 'changed', 'not found']],
    [END, ['same', 'left out', 'not found']],
  ]);
  expect(edition.paragraphs[1]?.readings).toMatchObject([
    { lemma: 'to', words: 'to heavy', witnesses: [{ articleId: 2 }] },
  ]);
  const page = await desk.call('origin.edition', { originId, after: 1, limit: 1 });
  expect(page.edition.articleIds).toEqual([1, 3]);
  await expect(desk.call('origin.edition', { originId: 999 })).rejects.toMatchObject({ code: 'not-found' });
});

test('the effect of a split is shown before it is made, and what was done stays on record', async () => {
  await openSeeded(desk, [wire, copy]);
  const { heads } = await grouped();
  const { claimId } = await desk.call('claim.create', { statement: 'The barge sank.' });
  for (const articleId of [1, 2]) {
    const { article } = await desk.call('article.get', { articleId });
    await desk.call('evidence.add', {
      claimId,
      ...placeOf(articleId, article.text, 'sank within minutes'),
    });
  }
  const effect = { total: 1, claims: [{ claimId, statement: 'The barge sank.', now: 1, after: 2 }] };
  expect(await desk.call('origin.splitEffect', { articleIds: [2] })).toEqual(effect);
  expect(await desk.call('origin.splitEffect', { articleIds: [1, 2] })).toEqual({ claims: [], total: 0 });
  await desk.call('origin.split', { articleIds: [2], reason: 'own reporters' });
  await desk.call('origin.join', { articleIds: [1, 2] });
  const { acts } = await desk.call('origin.history', { originId: heads[0]?.originId ?? 0 });
  expect(acts.map(({ kind }) => kind)).toEqual(['origin.join', 'origin.split']);
});

test('a split takes precedence over the program, also for later articles, and is undone like any act', async () => {
  await openSeeded(desk, [wire, copy, unrelated]);
  await grouped();
  await desk.call('origin.split', { articleIds: [2] });
  await desk.call('import.paste', {
    text: `${LEAD}\n\n${MIDDLE.replace('lorries', 'heavy lorries')}\n\nMore later.`,
    source: 'Late Courier',
  });
  while ((await desk.call('archive.status', {})).archive?.articles !== 4) await setTimeout(10);
  await grouped();
  const originsOf = async () =>
    (await desk.call('article.heads', { articleIds: [1, 2, 4] })).articles.map(({ originId }) => originId);
  const [first, second, late] = await originsOf();
  expect(second).not.toBe(first);
  expect(late).toBe(second);
  await desk.call('act.undo', {});
  expect(await originsOf()).toEqual([first, first, late]);
  await desk.call('act.redo', {});
  expect(await originsOf()).toEqual([first, second, late]);
});

test('what the analyst did before a copy was found can still be undone', async () => {
  const path = await openSeeded(desk, [copy, { ...wire, title: 'Wrong' }]);
  await desk.call('article.correct', { articleIds: [1, 2], field: 'title', value: 'Right' });
  await grouped();
  await desk.call('act.undo', {});
  const { articles } = await desk.call('article.heads', { articleIds: [1, 2] });
  expect(articles.map(({ title, originArticles }) => [title, originArticles])).toEqual([
    ['Bridge struck', 2],
    ['Wrong', 2],
  ]);
  expect(path).toBeTruthy();
});

test('evidence in a copied run counts for the origin it was copied from, other evidence of that article for its own', async () => {
  await openSeeded(desk, [wire, longer]);
  await grouped();
  const { claimId } = (await desk.call('claim.create', { statement: 'The barge sank within minutes' })) as {
    claimId: number;
  };
  const texts = await Promise.all([1, 2].map((articleId) => desk.call('article.get', { articleId })));
  const mark = (at: number, exact: string) =>
    desk.call('evidence.add', {
      ...placeOf(at + 1, texts[at]?.article.text ?? '', exact),
      claimId,
      stance: 'supports',
    });
  await mark(0, 'sank within minutes');
  await mark(1, 'sank within minutes');
  expect((await desk.call('claim.get', { claimId })).claim).toMatchObject({ sources: 2, origins: 1 });
  await mark(1, 'third such accident');
  expect((await desk.call('claim.get', { claimId })).claim).toMatchObject({ sources: 2, origins: 2 });
});

test('the analyst decides whose passage it is: a split or a decision on one copy takes precedence, is shown in advance, and can be undone', async () => {
  await openSeeded(desk, [wire, longer]);
  await grouped();
  const evidence = await Promise.all(
    [1, 2].map(async (articleId) => {
      const { article } = await desk.call('article.get', { articleId });
      return { ...placeOf(articleId, article.text, 'sank within minutes'), stance: 'supports' as const };
    }),
  );
  await desk.call('claim.create', { statement: 'The barge sank.', evidence });
  const state = async () => ({
    origins: (await desk.call('claim.get', { claimId: 1 })).claim.origins,
    isOwn: (await desk.call('origin.partial', { articleId: 2 })).copies.map(({ isOwn }) => isOwn),
  });
  const copied = { origins: 1, isOwn: [false] };
  const own = { origins: 2, isOwn: [true] };
  expect(await state()).toEqual(copied);
  for (const articleId of [1, 2]) {
    const { claims } = await desk.call('origin.splitEffect', { articleIds: [articleId] });
    expect(claims.map(({ now, after }) => [now, after])).toEqual(articleId === 2 ? [[1, 2]] : []);
  }
  await desk.call('origin.split', { articleIds: [2], reason: 'their reporter saw it' });
  expect(await state()).toEqual(own);
  const { article } = await desk.call('article.get', { articleId: 2 });
  expect((await desk.call('origin.get', { originId: article.originId })).origin).toMatchObject({
    decidedBy: 'analyst',
    reason: 'their reporter saw it',
  });
  expect((await desk.call('origin.history', { originId: article.originId })).acts).toHaveLength(1);
  await expect(desk.call('origin.split', { articleIds: [2] })).rejects.toMatchObject({ code: 'bad-request' });
  await desk.call('act.undo', {});
  expect(await state()).toEqual(copied);
  await desk.call('origin.ownPassages', { articleId: 2, otherId: 1, own: true });
  expect(await state()).toEqual(own);
  await desk.call('origin.ownPassages', { articleId: 2, otherId: 1, own: false });
  expect(await state()).toEqual(copied);
  await expect(desk.call('origin.ownPassages', { articleId: 2, otherId: 2, own: true })).rejects.toMatchObject({
    code: 'bad-request',
  });
});

test('a mark made before the text was altered counts for the origin of the passage where it is now', async () => {
  await openSeeded(desk, [wire, longer]);
  await grouped();
  const mark = async (articleId: number, exact: string) => {
    const { article } = await desk.call('article.get', { articleId });
    return { ...placeOf(articleId, article.text, exact), stance: 'supports' as const };
  };
  const evidence = await Promise.all([mark(1, 'sank within minutes'), mark(2, 'sank within minutes')]);
  await desk.call('claim.create', { statement: 'The barge sank.', evidence });
  await desk.call('claim.create', { statement: 'It was the third.', evidence: [await mark(2, 'third such accident')] });
  const origins = async () => {
    await grouped();
    const { claims } = await desk.call('claim.list', { sort: 'oldest' });
    return claims.map((claim) => claim.origins);
  };
  expect(await origins()).toEqual([1, 1]);
  await desk.call('article.setAsideParagraphs', { articleId: 2, paragraphs: [{ place: 0, words: OTHER }] });
  const { article } = await desk.call('article.get', { articleId: 2 });
  expect(article.evidence.map(({ anchor }) => anchor.state)).toEqual(['carried', 'carried']);
  expect(await origins()).toEqual([1, 1]);
  await desk.call('evidence.remove', { evidenceIds: [2] });
  await desk.call('act.undo', {});
  expect(await origins()).toEqual([1, 1]);
  await desk.call('act.undo', {});
  expect(await origins()).toEqual([1, 1]);
});

test('an agency credit is proposed, not followed; accepting and refusing are acts', async () => {
  await openSeeded(desk, [{ ...wire, paragraphs: [`ORRIN, Oct 9 (Reuters) - ${LEAD}`, MIDDLE] }, unrelated]);
  await grouped();
  const open = async () => (await desk.call('origin.proposals', {})).proposals;
  expect(await open()).toMatchObject([{ kind: 'credit', name: 'Reuters', article: { articleId: 1 }, state: 'open' }]);
  const proposalIds = (await open()).map(({ proposalId }) => proposalId);
  await desk.call('origin.accept', { proposalIds });
  const name = async () => (await desk.call('article.heads', { articleIds: [1] })).articles[0]?.originName;
  expect(await name()).toBe('Reuters');
  const credited = async () => {
    const { articles } = await desk.call('article.heads', { articleIds: [1] });
    const { members } = await desk.call('origin.words', { originId: articles[0]?.originId ?? 0 });
    return members.map((member) => member.credited);
  };
  expect(await credited()).toEqual([true]);
  await desk.call('act.undo', {});
  expect(await credited()).toEqual([false]);
  expect(await name()).toBe('Own reporting of Corran Wire');
  await desk.call('origin.refuse', { proposalIds });
  expect(await open()).toEqual([]);
});

test('a claim graded 1 over two articles that credit one agency has a warning until the analyst has decided', async () => {
  const credited = (source: string, text: string) => ({
    ...wire,
    source,
    url: null,
    paragraphs: [`ORRIN, Oct 9 (Reuters) - ${text}`],
  });
  await openSeeded(desk, [credited('The Echo', LEAD), credited('Vale Courier', MIDDLE)]);
  await grouped();
  const { proposals } = await desk.call('origin.proposals', {});
  expect(proposals.map(({ name }) => name)).toEqual(['Reuters', 'Reuters']);
  const evidence = [1, 2].map((articleId) => ({ articleId, start: 0, end: 5, exact: 'ORRIN' }));
  await desk.call('claim.create', { statement: 'It was in Orrin.', evidence });
  await desk.call('grade.claim', { claimId: 1, value: '1', reason: 'both say so' });
  const codes = async () =>
    (await desk.call('claim.get', { claimId: 1 })).claim.warnings
      .map(({ code }) => code)
      .filter((code) => code === 'unconfirmed');
  expect(await codes()).toEqual(['unconfirmed']);
  await desk.call('origin.refuse', { proposalIds: proposals.slice(0, 1).map(({ proposalId }) => proposalId) });
  expect(await codes()).toEqual([]);
  await desk.call('act.undo', {});
  await desk.call('origin.accept', { proposalIds: proposals.map(({ proposalId }) => proposalId) });
  expect(await codes()).toEqual(['unconfirmed']);
});

test('a deleted article is no longer a candidate', async () => {
  await openSeeded(desk, [wire, unrelated]);
  await grouped();
  await desk.call('article.delete', { articleIds: [1], confirm: 1 });
  await desk.call('import.paste', { text: [LEAD, MIDDLE, END].join('\n\n'), source: 'The Echo' });
  while ((await desk.call('archive.status', {})).archive?.articles !== 2) await setTimeout(10);
  expect((await grouped()).heads).toEqual([]);
  expect(desk.logged).toEqual([]);
});

test('a source does not copy itself on another day if half of the words are the same; on the same day it does', async () => {
  const ceremony = (name: string, published: string): TestArticle => ({
    title: `${name} welcomed`,
    source: 'Court Gazette',
    published,
    language: 'en',
    paragraphs: [
      `The chancellor welcomed ${name} on the steps of the old palace, where the guard was drawn up in two rows and the band played both anthems before the guests went in. ${name} thanked the chancellor.`,
    ],
  });
  await openSeeded(desk, [
    ceremony('the first minister of Orrin and all of his large family', '2026-03-01'),
    ceremony('Ode Finch', '2026-06-01'),
    ceremony('Pia Lorne of the southern isles', '2026-06-02'),
  ]);
  await grouped();
  const { articles } = await desk.call('article.heads', { articleIds: [1, 2, 3] });
  expect(articles.map(({ originArticles }) => originArticles)).toEqual([1, 2, 2]);
});

test('articles without a source do not share one: a text and one with half of it months later are copies', async () => {
  const text = (name: string, published: string, source: string | null): TestArticle => ({
    title: name,
    source,
    published,
    language: 'en',
    paragraphs: [`${LEAD} ${name}`, MIDDLE],
  });
  const added = 'and the pilots who had warned of the current on the eve were heard by nobody in the office at all';
  for (const [source, articlesOfOrigin] of [
    [null, 2],
    ['Orrin Post', 1],
  ] as const) {
    await desk.anew();
    await openSeeded(desk, [
      text('Barge', '2026-03-01', source),
      text(`${added} ${added.toUpperCase()}`, '2026-06-01', source),
    ]);
    await grouped();
    const { articles } = await desk.call('article.heads', { articleIds: [1, 2] });
    expect(articles.map(({ originArticles }) => originArticles)).toEqual([articlesOfOrigin, articlesOfOrigin]);
  }
});
