/** Origins and their passages, sources, and what was read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Imported, openTerminal, SAMPLE } from './terminal.ts';

const { at, collate, answerOf, charactersOf } = openTerminal();

test('origins: how many there are for how many articles, what each shares with the first, joined and split', async () => {
  await answerOf(0, 'import', SAMPLE);
  const counted = () =>
    answerOf<{ articles: number; origins: number; shared: { originId: number; articles: number }[] }>(
      0,
      'origin',
      'list',
    );
  const { articles, origins, shared } = await counted();
  expect(articles - origins).toBe(shared.reduce((sum, each) => sum + each.articles - 1, 0));
  const [largest] = shared;
  const shown = await answerOf<{ articles: { articleId: number; words: number; sharedWords: number }[] }>(
    0,
    'origin',
    'show',
    largest?.originId ?? 0,
  );
  expect(shown.articles).toHaveLength(largest?.articles ?? 0);
  for (const { words, sharedWords } of shown.articles.slice(1)) expect(sharedWords).toBeGreaterThan(words / 2);

  const last = shown.articles.at(-1)?.articleId ?? 0;
  const split = await answerOf<{ originId: number; articles: number }>(
    0,
    'origin',
    'split',
    last,
    '--reason',
    'Own reporting',
  );
  expect(split.articles).toBe(1);
  expect((await answerOf<{ originId: number }>(0, 'show', last)).originId).toBe(split.originId);
  expect((await counted()).origins).toBe(origins + 1);
  const first = shown.articles[0]?.articleId ?? 0;
  expect(await answerOf(0, 'origin', 'join', first, last)).toEqual({
    originId: largest?.originId,
    articles: largest?.articles,
  });
  expect((await counted()).origins).toBe(origins);
  expect(await answerOf(1, 'origin', 'show', '999999')).toMatchObject({ error: { code: 'not-found' } });
  expect(collate('origin', 'join', first).status).toBe(2);
});

test('sources are listed with the ids that grades are given to', async () => {
  const { sources } = await answerOf<{ sources: { sourceId: number; name: string; articles: number }[] }>(
    0,
    'source',
    'list',
  );
  const authority = sources.find(({ name }) => name === 'Averin Harbour Authority');
  expect(authority?.sourceId).toBe((await answerOf<{ sourceId: number }>(0, 'show', at.statement)).sourceId);
  const { articles } = await answerOf<{ articles: number }>(0, 'origin', 'list');
  expect(sources.reduce((sum, each) => sum + each.articles, 0)).toBe(articles);
});

test('passages shared with another origin are in both texts', async () => {
  const words = (from: number) => Array.from({ length: 60 }, (_, at) => `quay${from + at}`).join(' ');
  writeFileSync(join(at.folder, 'wire.txt'), `Wire note\n\n2026-10-10\n\n${words(0)}.\n\n${words(100)}.`);
  writeFileSync(
    join(at.folder, 'piece.txt'),
    `Long piece\n\n2026-10-11\n\n${words(500)}.\n\n${words(0)}.\n\n${words(700)}.`,
  );
  const { added } = await answerOf<Imported>(0, 'import', 'wire.txt', 'piece.txt');
  const [wire = 0, piece = 0] = ['wire.txt', 'piece.txt'].map(
    (name) => added.find(({ path }) => path === name)?.articleId ?? 0,
  );
  const texts = [await charactersOf(wire), await charactersOf(piece)];
  const { copies } = await answerOf<{
    copies: {
      articleId: number;
      direction: string;
      runs: { start: number; end: number; otherStart: number; otherEnd: number; text: string }[];
    }[];
  }>(0, 'origin', 'passages', piece);
  expect(copies).toMatchObject([{ articleId: wire, direction: 'from' }]);
  for (const { start, end, otherStart, otherEnd, text } of copies[0]?.runs ?? []) {
    expect(texts[1]?.slice(start, end).join('')).toBe(text);
    expect(texts[0]?.slice(otherStart, otherEnd).join('')).toContain('quay0 quay1');
  }
});

test('read marks articles, and undoes it', async () => {
  await answerOf(0, 'read', at.courier, at.statement);
  expect((await answerOf<{ read: boolean }>(0, 'show', at.courier)).read).toBe(true);
  await answerOf(0, 'read', at.courier, '--undo');
  expect((await answerOf<{ read: boolean }>(0, 'show', at.courier)).read).toBe(false);
  expect(await answerOf(1, 'read', '99999')).toEqual({ articles: 0 });
});
