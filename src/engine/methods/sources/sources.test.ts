import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { COURIER, COURIER_NINE, ECHO_TWELVE, FERRY, WIRE, WIRE_TWELVE } from '../../testing/ferry.ts';
import { openSeeded, placeOf } from '../../testing/seed-articles.ts';
import { makeTestEngine, refusal, type TestEngine } from '../../testing/test-engine.ts';

let desk: TestEngine;
beforeEach(async () => {
  desk = makeTestEngine();
  await openSeeded(desk, FERRY);
});
afterEach(() => desk.close());

const page = (sourceId: number) => desk.call('source.get', { sourceId });
const source = async (sourceId: number) => (await page(sourceId)).source;
const names = async (params: { text?: string; tag?: string; sort?: 'name' | 'articles' | 'claims' | 'reliability' }) =>
  (await desk.call('source.list', params)).sources.map(({ name }) => name);

describe('sources', () => {
  test('are listed by name, claims and reliability; unknown grades are last, not worst', async () => {
    await desk.call('grade.source', { sourceId: 1, value: 'F', reason: 'new' });
    await desk.call('grade.source', { sourceId: 3, value: 'E', reason: 'wrong before' });
    await desk.call('claim.create', { statement: 'x', evidence: [placeOf(2, WIRE, 'Twelve')] });
    expect(await names({ sort: 'name' })).toEqual(['Averin Courier', 'Corran Wire', 'The Echo', 'Вісник']);
    expect(await names({ sort: 'claims' })).toEqual(['Corran Wire', 'Averin Courier', 'The Echo', 'Вісник']);
    expect(await names({ sort: 'reliability' })).toEqual(['The Echo', 'Averin Courier', 'Corran Wire', 'Вісник']);
    expect(await names({ text: 'AVERIN.ex' })).toEqual(['Averin Courier']);
    expect(await names({ text: 'вісник' })).toEqual(['Вісник']);
    expect(await desk.call('source.list', { sort: 'name', offset: 3, limit: 2 })).toMatchObject({
      total: 4,
      sources: [{ sourceId: 4 }],
    });
  });

  test('are listed by tag too, with those that have a tag below it', async () => {
    await desk.call('tag.add', { tag: 'harbour', sourceIds: [2] });
    await desk.call('tag.add', { tag: 'harbour/desk_1', sourceIds: [3] });
    await desk.call('tag.add', { tag: 'harbours', sourceIds: [4] });
    expect(await names({ tag: 'harbour', sort: 'name' })).toEqual(['Corran Wire', 'The Echo']);
    expect(await names({ tag: 'harbour/desk_1' })).toEqual(['The Echo']);
    expect(await names({ tag: 'harbour', text: 'wire' })).toEqual(['Corran Wire']);
    expect(await names({ tag: 'none has it' })).toEqual([]);
  });

  test('show what they said compared with others', async () => {
    await desk.call('claim.create', {
      statement: 'Twelve died',
      evidence: [WIRE_TWELVE, { ...COURIER_NINE, stance: 'disputes' }, ECHO_TWELVE],
    });
    await desk.call('claim.create', { statement: 'Rescue goes on', evidence: [placeOf(1, COURIER, 'Rescue goes on')] });
    const courier = await page(1);
    expect(courier.counts).toEqual({ claims: 2, first: 1, alone: 1, contradicted: 1 });
    expect(courier.said).toMatchObject([
      { claim: { claimId: 2 }, stance: 'supports', alone: true, first: true, against: 0 },
      {
        claim: { claimId: 1 },
        stance: 'disputes',
        alone: false,
        // 08:40 in an unknown time zone is not known to be before 20:10 UTC.
        first: false,
        against: 2,
        published: '2026-10-09T08:40',
      },
    ]);
    expect(courier.source).toMatchObject({
      articles: 1,
      read: 1,
      claims: 2,
      languages: ['en'],
      domains: ['averin.example'],
    });
    expect((await page(2)).counts).toEqual({ claims: 1, first: 0, alone: 0, contradicted: 1 });
    expect(await refusal(page(9))).toBe('not-found');
  });

  test('said it first only if the order of the dates is known', async () => {
    await desk.call('claim.create', {
      statement: 'Twelve died',
      evidence: [WIRE_TWELVE, ECHO_TWELVE],
    });
    const firsts = async () => Promise.all([2, 3].map(async (id) => (await page(id)).counts.first));
    // The Echo has only a day, so neither "2026-10-10" nor 22:10 the evening before is known to be first.
    expect(await firsts()).toEqual([0, 0]);
    await desk.call('article.correct', {
      articleIds: [3],
      field: 'published',
      value: '2026-10-10T00:00Z',
      reason: 'r',
    });
    expect(await firsts()).toEqual([1, 0]);
    await desk.call('article.correct', {
      articleIds: [3],
      field: 'published',
      value: '2026-10-09T20:10Z',
      reason: 'r',
    });
    expect(await firsts()).toEqual([1, 1]);
  });

  test('are listed with languages, not regions, as in the archive', async () => {
    const text = (source: string, language: string, words: string) => ({
      title: words,
      source,
      published: null,
      language,
      paragraphs: [`${words} in the harbour today.`],
    });
    const press = makeTestEngine();
    onTestFinished(() => press.close());
    await openSeeded(press, [
      text('Bote', 'de', 'Eins'),
      text('Bote', 'de-DE', 'Zwei'),
      text('Bote', 'en', 'Three'),
      text('Bote', 'en-GB', 'Four'),
      text('Bote', 'en-US', 'Five'),
      text('Herald', 'fil', 'Anim'),
    ]);
    expect((await press.call('source.list', { sort: 'name' })).sources).toMatchObject([
      { name: 'Bote', languages: ['en', 'de'] },
      { name: 'Herald', languages: ['fil'] },
    ]);
    expect((await press.call('archive.status', {})).archive).toMatchObject({ languages: 3 });
  });

  test('an undated source is never the first to say so', async () => {
    await desk.call('claim.create', { statement: 'x', evidence: [placeOf(4, 'Дванадцять', 'Дванадцять')] });
    expect((await page(4)).said).toMatchObject([{ first: false, published: null }]);
    // Nor is another source known to have said so before it.
    await desk.call('evidence.add', { claimId: 1, ...placeOf(1, COURIER, 'nine people'), stance: 'supports' });
    expect((await page(1)).said).toMatchObject([{ first: false }]);
  });

  test('are graded with a reason, and the history stays', async () => {
    expect((await desk.call('grade.source', { sourceId: 1, value: 'B', reason: 'right so far' })).label).toBe(
      'Graded Averin Courier: B',
    );
    await desk.call('grade.source', { sourceId: 1, value: null, reason: 'changed owner' });
    expect((await page(1)).grades.map(({ value, reason }) => [value, reason])).toEqual([
      ['B', 'right so far'],
      [null, 'changed owner'],
    ]);
    await desk.call('act.undo', {});
    expect((await source(1)).reliability).toBe('B');
    expect(await refusal(desk.call('grade.source', { sourceId: 9, value: 'A', reason: 'r' }))).toBe('not-found');
    const vague = { sourceId: 1, value: 'A' as const, reason: 'r', holdsFrom: 'yesterday' };
    expect(await refusal(desk.call('grade.source', vague))).toBe('bad-request');
  });

  test('show how a grade would change warnings before it is given', async () => {
    await desk.call('claim.create', { statement: 'x', evidence: [placeOf(4, 'Дванадцять', 'Дванадцять')] });
    const { sourceId } = (await desk.call('article.get', { articleId: 4 })).article;
    const effect = (value: 'C' | 'D') => desk.call('grade.sourceEffect', { sourceId, value });
    expect(await effect('C')).toEqual({ warned: [], freed: [] });
    expect(await effect('D')).toEqual({ warned: [1], freed: [] });
    await desk.call('grade.source', { sourceId, value: 'E', reason: 'wrong twice' });
    const { claims } = await desk.call('claim.list', {});
    expect(claims[0]?.warnings.map(({ code }) => code)).toContain('weak-sources');
    expect(await effect('D')).toEqual({ warned: [], freed: [] });
    expect(await effect('C')).toEqual({ warned: [], freed: [1] });
  });

  test('are renamed; the old name stays an alias, and imports still find it', async () => {
    await desk.call('source.update', {
      sourceId: 1,
      name: 'The Averin Courier',
      kind: 'paper',
      country: 'AV',
      domains: ['https://www.Averin.example/news', 'courier.example'],
    });
    expect(await source(1)).toMatchObject({
      name: 'The Averin Courier',
      aliases: ['Averin Courier'],
      kind: 'paper',
      country: 'AV',
      domains: ['averin.example', 'courier.example'],
    });
    await desk.call('source.update', { sourceId: 1, country: null });
    expect(await source(1)).toMatchObject({ country: null, kind: 'paper' });
    await desk.call('article.correct', { articleIds: [2], field: 'source', value: 'averin courier' });
    expect((await source(1)).articles).toBe(2);
  });

  test('a name or domain belongs to one source', async () => {
    await expect(desk.call('source.update', { sourceId: 2, aliases: ['averin COURIER'] })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await refusal(desk.call('source.update', { sourceId: 2, domains: ['averin.example'] }))).toBe('conflict');
    expect(await source(2)).toMatchObject({ aliases: [], domains: [] });
    expect(await refusal(desk.call('source.update', { sourceId: 9, note: '' }))).toBe('not-found');
  });

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

  test('the unknown source is never renamed to another, or later articles without a source would be attributed to it', async () => {
    await desk.close();
    desk = makeTestEngine();
    await openSeeded(desk, [...FERRY, { title: 'Nobody knows', source: null }]);
    const { sources } = await desk.call('source.list', { text: 'unknown', limit: 1 });
    const unknown = sources[0]?.sourceId ?? 0;
    expect(await refusal(desk.call('source.update', { sourceId: unknown, name: 'Our blog' }))).toBe('bad-request');
    expect(await refusal(desk.call('source.update', { sourceId: 1, aliases: ['unknown SOURCE'] }))).toBe('bad-request');
    expect(await refusal(desk.call('source.merge', { into: 1, sourceIds: [unknown] }))).toBe('bad-request');
    expect(await refusal(desk.call('source.merge', { into: unknown, sourceIds: [1] }))).toBe('bad-request');
    await desk.call('source.update', { sourceId: unknown, note: 'Pasted, mostly.' });
    expect((await page(unknown)).source).toMatchObject({ name: 'Unknown source', note: 'Pasted, mostly.' });
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

  test('list their own reporting, and what others published first or are credited for', async () => {
    expect((await page(3)).reporting).toEqual({ own: 1, after: [] });
    await desk.call('origin.join', { articleIds: [2, 3] });
    await desk.call('source.update', { sourceId: 2, kind: 'agency' });
    expect((await page(2)).reporting).toEqual({ own: 1, after: [] });
    expect((await page(3)).reporting).toEqual({
      own: 0,
      after: [{ name: 'Corran Wire', sourceId: 2, isAgency: true, articles: 1 }],
    });
  });

  test('with similar names are suggested for merging', async () => {
    await desk.call('article.correct', { articleIds: [3], field: 'source', value: 'Averin Courrier' });
    await desk.call('article.correct', { articleIds: [4], field: 'source', value: 'Courier, Averin (Sunday)' });
    expect((await page(1)).close.map(({ name }) => name)).toEqual(['Averin Courrier', 'Courier, Averin (Sunday)']);
    expect((await page(2)).close).toEqual([]);
  });
});

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

describe('comparisons', () => {
  test('are saved, changed, and listed without articles deleted since', async () => {
    const { comparisonId } = await desk.call('comparison.keep', { title: 'Toll', articleIds: [1, 2, 3] });
    desk.wait(1);
    await desk.call('comparison.keep', { title: 'Other', articleIds: [1, 4] });
    desk.wait(1);
    await desk.call('comparison.keep', { comparisonId, title: 'Toll', note: 'nine or twelve', articleIds: [3, 2, 1] });
    await desk.call('article.delete', { articleIds: [2], confirm: 1 });
    expect((await desk.call('comparison.list', {})).comparisons).toMatchObject([
      { comparisonId, note: 'nine or twelve', articleIds: [3, 1] },
      { title: 'Other' },
    ]);
    expect(await refusal(desk.call('comparison.keep', { comparisonId: 9, title: 'x', articleIds: [1, 3] }))).toBe(
      'not-found',
    );
    expect(await refusal(desk.call('comparison.keep', { title: 'x', articleIds: [1, 9] }))).toBe('not-found');
  });

  test('saved are not overwritten with what was typed over earlier words', async () => {
    const { comparisonId } = await desk.call('comparison.keep', { title: 'Toll', articleIds: [1, 2] });
    const keep = (title: string, note: string, over: { title: string; note: string }) =>
      desk.call('comparison.keep', { comparisonId, title, note, articleIds: [1, 2], over });
    await keep('Toll', 'nine', { title: 'Toll', note: '' });
    expect(await refusal(keep('Toll', 'twelve', { title: 'Toll', note: '' }))).toBe('conflict');
    expect(await refusal(keep('Dead', 'nine', { title: 'The toll', note: 'nine' }))).toBe('conflict');
    await keep('Toll', 'nine or twelve', { title: 'Toll', note: 'nine' });
    expect((await desk.call('comparison.list', {})).comparisons).toMatchObject([
      { title: 'Toll', note: 'nine or twelve' },
    ]);
  });

  test('a dismissed discrepancy stays dismissed among its articles until it is restored', async () => {
    const key = 'figure 1:0-13 2:0-18';
    await desk.call('comparison.dismiss', { key, dismissed: true, reason: 'rounded' });
    expect(await desk.call('comparison.dismissed', { articleIds: [1, 2, 3] })).toEqual({
      dismissed: [{ key, reason: 'rounded' }],
    });
    expect((await desk.call('comparison.dismissed', { articleIds: [1, 3] })).dismissed).toEqual([]);
    await desk.call('comparison.dismiss', { key, dismissed: false });
    expect((await desk.call('comparison.dismissed', { articleIds: [1, 2] })).dismissed).toEqual([]);
    await desk.call('act.undo', {});
    expect((await desk.call('comparison.dismissed', { articleIds: [1, 2] })).dismissed).toHaveLength(1);
  });
});

test('a dismissal by places alone applies to the texts it was made on, and is deleted with an article', async () => {
  await desk.close();
  desk = makeTestEngine();
  await openSeeded(desk, [{ paragraphs: ['Nine died.', 'The quay is shut.'] }, { paragraphs: ['Ten died.'] }]);
  const [ofPlaces, ofWords] = ['figure 1:0-4 2:0-3', 'figure 1:0-4=Nine 2:0-3=Ten'];
  for (const key of [ofPlaces, ofWords]) await desk.call('comparison.dismiss', { key, dismissed: true });
  const keys = async () =>
    (await desk.call('comparison.dismissed', { articleIds: [1, 2] })).dismissed.map(({ key }) => key);
  expect(await keys()).toEqual([ofPlaces, ofWords]);
  desk.wait(1);
  await desk.call('article.setAsideParagraphs', {
    articleId: 1,
    paragraphs: [{ place: 1, words: 'The quay is shut.' }],
  });
  expect(await keys()).toEqual([ofWords]);
  await desk.call('article.delete', { articleIds: [2], confirm: 1 });
  expect(await keys()).toEqual([]);
  expect((await desk.call('act.list', {})).acts.map(({ state }) => state)).toEqual(['final', 'done', 'final', 'final']);
});

test('the log of a source lists what was done to its names, its grade and the articles given to it', async () => {
  await desk.call('source.update', { sourceId: 1, aliases: ['The Courier'] });
  await desk.call('grade.source', { sourceId: 1, value: 'B', reason: 'Names its speakers' });
  await desk.call('grade.source', { sourceId: 2, value: 'C', reason: 'Copies' });
  await desk.call('source.apart', { sourceId: 1, otherIds: [2] });
  const kinds = async (sourceId: number) =>
    (await desk.call('source.history', { sourceId })).acts.map(({ kind }) => kind);
  expect(await kinds(1)).toEqual(['source.apart', 'grade.source', 'source.update']);
  expect(await kinds(2)).toEqual(['source.apart', 'grade.source']);
  await desk.call('source.merge', { into: 1, sourceIds: [2] });
  expect((await desk.call('source.history', { sourceId: 1, limit: 1 })).acts[0]).toMatchObject({
    kind: 'source.merge',
  });
});
