import { afterEach, expect, test, vi } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { everyTurnIsOver } from '../../testing/every-turn-is-over.ts';
import { openSeeded } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';

const desk = deskOfEachTest();
afterEach(() => {
  vi.restoreAllMocks();
});

test('the words of an origin that no one waits for any more are not read on', async () => {
  await openSeeded(desk, [{ paragraphs: ['The ferry was late.'] }, { paragraphs: ['A loaf costs less.'] }]);
  await desk.call('origin.join', { articleIds: [1, 2], name: 'Wire', reason: 'Both are its.' });
  const { originId } = (await desk.call('article.get', { articleId: 1 })).article;
  everyTurnIsOver();
  const stop = new AbortController();
  const asked = desk.engine.call('origin.words', { originId }, stop.signal);
  stop.abort();
  expect(await refusal(asked)).toBe('cancelled');
});

test('an origin that no one named is named after the source of an article that is in it', async () => {
  const articles = ['Coast Daily', 'Harbour Gazette'].map((source, n) => ({
    source,
    paragraphs: [`Boat ${n} was late.`],
  }));
  await openSeeded(desk, articles);
  const names = async () => {
    const all = await Promise.all([1, 2].map((articleId) => desk.call('article.get', { articleId })));
    return all.map(({ article }) => article.originName);
  };
  const apart = ['Own reporting of Coast Daily', 'Own reporting of Harbour Gazette'];
  expect(await names()).toEqual(apart);
  for (const taken of [1, 2]) {
    await desk.call('origin.join', { articleIds: [1, 2] });
    const [joined, other] = await names();
    expect(joined).toMatch(/^First published by /);
    expect(other).toBe(joined);
    await desk.call('origin.split', { articleIds: [taken] });
    expect(await names()).toEqual(apart);
    await desk.call('act.undo', {});
    expect(await names()).toEqual([joined, joined]);
    await desk.call('act.undo', {});
    expect(await names()).toEqual(apart);
  }
});
