import { describe, expect, onTestFinished, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { COURIER, COURIER_NINE, ECHO_TWELVE, FERRY, WIRE, WIRE_TWELVE } from '../../testing/ferry.ts';
import { openSeeded, placeOf } from '../../testing/seed-articles.ts';
import { makeTestEngine, refusal } from '../../testing/test-engine.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

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

  test('the unknown source is never renamed to another, or later articles without a source would be attributed to it', async () => {
    await desk.anew();
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
