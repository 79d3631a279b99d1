import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { ECHO_TWELVE, FERRY } from '../../testing/ferry.ts';
import { openSeeded } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

const page = (sourceId: number) => desk.call('source.get', { sourceId });

const source = async (sourceId: number) => (await page(sourceId)).source;

describe('sources', () => {
  test('once merged are one: articles, names, tags, notes, and a grade if there was none; undone, they are two again', async () => {
    await desk.call('tag.add', { tag: 'press', sourceIds: [1, 2] });
    await desk.call('source.update', { sourceId: 1, note: 'Prints at night.' });
    await desk.call('source.update', { sourceId: 2, note: 'Owned by the port.' });
    await desk.call('grade.source', { sourceId: 2, value: 'C', reason: 'r' });
    expect((await desk.call('source.merge', { into: 1, sourceIds: [2, 1] })).label).toBe(
      'Merged 1 source into Averin Courier',
    );
    expect(await source(1)).toMatchObject({
      articles: 2,
      aliases: ['Corran Wire'],
      tags: ['press'],
      note: 'Prints at night.\n\nOwned by the port.',
      reliability: 'C',
    });
    expect((await page(1)).grades).toMatchObject([{ value: 'C', reason: 'r' }]);
    expect(await refusal(page(2))).toBe('not-found');
    await desk.call('act.undo', {});
    expect(await source(2)).toMatchObject({ articles: 1, reliability: 'C', tags: ['press'] });
    expect(await source(1)).toMatchObject({ reliability: null, note: 'Prints at night.' });
    await desk.call('grade.source', { sourceId: 1, value: 'A', reason: 'r' });
    await desk.call('grade.source', { sourceId: 1, value: null, reason: 'too early' });
    await desk.call('source.merge', { into: 1, sourceIds: [2] });
    expect(await source(1)).toMatchObject({ reliability: null });
    await desk.call('act.undo', {});
    expect(await refusal(desk.call('source.merge', { into: 1, sourceIds: [1] }))).toBe('bad-request');
    expect(await refusal(desk.call('source.merge', { into: 1, sourceIds: [9] }))).toBe('not-found');
  });

  test('articles imported while two sources were one go, when that is undone, to the source that they name', async () => {
    await desk.call('source.merge', { into: 1, sourceIds: [2] });
    const path = join(desk.folder, 'later.jsonl');
    const texts = { 'Corran Wire': 'A story of the lighthouse.', 'Averin Courier': 'A story of the quay.' };
    const lines = Object.entries(texts).map(([source, text]) => JSON.stringify({ title: 'Later', source, text }));
    writeFileSync(path, lines.join('\n'));
    await desk.call('import.start', { files: [desk.fileRefs.add(path)] });
    while ((await desk.call('archive.status', {})).archive?.articles !== 6) await setTimeout(10);
    const sources = async () =>
      (await desk.call('article.heads', { articleIds: [2, 5, 6] })).articles.map((article) => article.source);
    const merged = ['Averin Courier', 'Averin Courier', 'Averin Courier'];
    expect(await sources()).toEqual(merged);
    await desk.call('act.undo', {});
    expect(await sources()).toEqual(['Corran Wire', 'Corran Wire', 'Averin Courier']);
    await desk.call('act.redo', {});
    expect(await sources()).toEqual(merged);
    await desk.call('act.undo', {});
    expect(await sources()).toEqual(['Corran Wire', 'Corran Wire', 'Averin Courier']);
  });

  test('a search saved for a merged source finds what it found before, and is restored when the merge is undone', async () => {
    for (const sourceIds of [[2], [1, 2], [3]]) {
      const search = { text: '', filters: { sourceIds, read: false } };
      await desk.call('collection.create', { name: `of ${sourceIds}`, search });
    }
    const saved = async () =>
      (await desk.call('collection.list', {})).collections.map(({ search, articles }) => [
        search?.filters.sourceIds,
        articles,
      ]);
    const before = await saved();
    expect(before).toEqual([
      [[1, 2], 2],
      [[2], 1],
      [[3], 1],
    ]);
    await desk.call('source.merge', { into: 1, sourceIds: [2] });
    expect(await saved()).toEqual([
      [[1], 2],
      [[1], 2],
      [[3], 1],
    ]);
    await desk.call('act.undo', {});
    expect(await saved()).toEqual(before);
  });

  test('a search filtered by a merged source finds the articles of the one it is now, by its id and by its name', async () => {
    const found = async (search: { text: string; filters?: { sourceIds: number[] } }) =>
      (await desk.call('search.run', search)).hits.map(({ articleId }) => articleId).sort();
    const ways = [{ text: '', filters: { sourceIds: [2] } }, { text: 'source:"Corran Wire"' }];
    const merged = async () => (await desk.call('search.facets', { text: '', filters: { sourceIds: [2, 3] } })).merged;
    for (const way of ways) expect(await found(way)).toEqual([2]);
    expect(await merged()).toEqual([]);
    await desk.call('source.merge', { into: 1, sourceIds: [2] });
    for (const way of ways) expect(await found(way)).toEqual([1, 2]);
    await desk.call('source.merge', { into: 3, sourceIds: [1] });
    for (const way of ways) expect(await found(way)).toEqual([1, 2, 3]);
    expect(await merged()).toEqual([{ sourceId: 2, into: 3 }]);
    await desk.call('act.undo', {});
    await desk.call('act.undo', {});
    for (const way of ways) expect(await found(way)).toEqual([2]);
    expect(await merged()).toEqual([]);
  });

  test('a source that was corrected is no longer in the name of the origin, even after an undo', async () => {
    await desk.call('claim.create', { statement: 'x', evidence: [ECHO_TWELVE] });
    const origin = async () => {
      while ((await desk.call('origin.list', {})).waiting > 0) await setTimeout(10);
      return (await desk.call('claim.get', { claimId: 1 })).evidence[0]?.originName;
    };
    expect(await origin()).toBe('Own reporting of The Echo');
    await desk.call('article.correct', { articleIds: [3], field: 'source', value: 'Corran Wire', reason: 'r' });
    expect(await origin()).toBe('Own reporting of Corran Wire');
    await desk.call('act.undo', {});
    expect(await origin()).toBe('Own reporting of The Echo');
    await desk.call('act.redo', {});
    expect(await origin()).toBe('Own reporting of Corran Wire');
    await desk.call('source.merge', { into: 1, sourceIds: [2] });
    expect(await origin()).toBe('Own reporting of Averin Courier');
    await desk.call('source.update', { sourceId: 1, name: 'Courier of Averin' });
    expect(await origin()).toBe('Own reporting of Courier of Averin');
    await desk.call('act.undo', {});
    expect(await origin()).toBe('Own reporting of Averin Courier');
  });

  test('marked as different are no longer suggested, until that is undone', async () => {
    await desk.call('source.update', { sourceId: 2, name: 'Averin Couriere' });
    const close = async (sourceId: number) => (await page(sourceId)).close.map((other) => other.sourceId);
    expect(await close(1)).toEqual([2]);
    await desk.call('source.apart', { sourceId: 2, otherIds: [1] });
    expect([await close(1), await close(2)]).toEqual([[], []]);
    await desk.call('source.merge', { into: 1, sourceIds: [2] });
    await desk.call('act.undo', {});
    expect(await close(1)).toEqual([]);
    await desk.call('act.undo', {});
    expect([await close(1), await close(2)]).toEqual([[2], [1]]);
  });

  test('with similar names are suggested for merging', async () => {
    await desk.call('article.correct', { articleIds: [3], field: 'source', value: 'Averin Courrier' });
    await desk.call('article.correct', { articleIds: [4], field: 'source', value: 'Courier, Averin (Sunday)' });
    expect((await page(1)).close.map(({ name }) => name)).toEqual(['Averin Courrier', 'Courier, Averin (Sunday)']);
    expect((await page(2)).close).toEqual([]);
  });
});
