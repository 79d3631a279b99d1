import { describe, expect, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { FERRY } from '../../testing/ferry.ts';
import { openSeeded } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

const page = (sourceId: number) => desk.call('source.get', { sourceId });

const source = async (sourceId: number) => (await page(sourceId)).source;

describe('tags', () => {
  test('are counted by use, and deleted when unused', async () => {
    expect(
      (await desk.call('tag.add', { tag: ' ferry /  Sennet ', articleIds: [1, 2, 2], sourceIds: [1] })).label,
    ).toBe('Tagged 3 articles, 1 source “ferry/Sennet”');
    expect((await desk.call('tag.list', {})).tags).toEqual([
      { tag: 'ferry/Sennet', articles: 2, claims: 0, sources: 1 },
    ]);
    await desk.call('tag.add', { tag: 'ferry/Sennet', articleIds: [1] });
    await desk.call('tag.remove', { tag: 'ferry/Sennet', articleIds: [1, 2], sourceIds: [1] });
    expect((await desk.call('tag.list', {})).tags).toEqual([]);
    await desk.call('act.undo', {});
    expect((await source(1)).tags).toEqual(['ferry/Sennet']);
  });

  test('are refused without a word or without anything to tag', async () => {
    expect(await refusal(desk.call('tag.add', { tag: 'a//b', articleIds: [1] }))).toBe('bad-request');
    expect(await refusal(desk.call('tag.add', { tag: 'a' }))).toBe('bad-request');
    expect(await refusal(desk.call('tag.add', { tag: 'a', claimIds: [9] }))).toBe('not-found');
    expect(await refusal(desk.call('tag.remove', { tag: 'a', articleIds: [9] }))).toBe('not-found');
    expect((await desk.call('tag.list', {})).tags).toEqual([]);
  });
});
