import { describe, expect, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { FERRY } from '../../testing/ferry.ts';
import { openSeeded } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

describe('origins', () => {
  const origin = async (articleId: number) => {
    const { article } = await desk.call('article.get', { articleId });
    return { originId: article.originId, name: article.originName, articles: article.originArticles };
  };

  test('joined: all articles that shared one now share the earliest one', async () => {
    await desk.call('origin.join', { articleIds: [2, 3] });
    const { label } = await desk.call('origin.join', {
      articleIds: [1, 3],
      name: 'Harbour Ministry statement',
      reason: 'same words',
    });
    expect(label).toBe('Joined 3 articles under one origin');
    for (const id of [1, 2, 3])
      expect(await origin(id)).toEqual({ originId: 1, name: 'Harbour Ministry statement', articles: 3 });
    const { origin: whole } = await desk.call('origin.get', { originId: 1 });
    expect(whole).toMatchObject({
      reason: 'same words',
      articles: [{ articleId: 1 }, { articleId: 2 }, { articleId: 3 }],
    });
    expect((await desk.call('origin.get', { originId: 2 })).origin.originId).toBe(1);
    expect(await refusal(desk.call('origin.get', { originId: 99 }))).toBe('not-found');
    await desk.call('act.undo', {});
    await desk.call('act.undo', {});
    expect((await origin(3)).articles).toBe(1);
    expect((await desk.call('origin.get', { originId: 2 })).origin.articles).toHaveLength(1);
    expect(await refusal(desk.call('origin.join', { articleIds: [1, 9] }))).toBe('not-found');
  });

  test('split: the articles get one of their own; with no other article and no copied passage there is nothing to split', async () => {
    await desk.call('origin.join', { articleIds: [1, 2, 3] });
    await desk.call('origin.split', { articleIds: [3], reason: 'own reporter' });
    expect(await origin(3)).toMatchObject({ name: 'Own reporting of The Echo', articles: 1 });
    expect((await origin(1)).articles).toBe(2);
    expect(await refusal(desk.call('origin.split', { articleIds: [3] }))).toBe('bad-request');
    expect(await refusal(desk.call('origin.split', { articleIds: [9] }))).toBe('not-found');
  });
});
