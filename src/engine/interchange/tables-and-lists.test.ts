// Citations, the table of claims, reviews and JSON Lines: the rules of each format, and what must not be lost or made up.
import Papa from 'papaparse';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { deskOfEachTest } from '../testing/desk-of-each-test.ts';
import { openMarked, takenOut } from '../testing/taken-out.ts';

const desk = deskOfEachTest();
let path: string;
beforeEach(async () => {
  path = await openMarked(desk);
});

describe('CSL-JSON', () => {
  /** As the schema csl-data.json has it, which allows no other properties. */
  const CslDate = z.strictObject({
    'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).length(1),
    circa: z.boolean().optional(),
  });
  const Item = z.strictObject({
    id: z.string(),
    type: z.enum(['article-newspaper', 'webpage']),
    title: z.string(),
    author: z.array(z.strictObject({ literal: z.string() })).optional(),
    'container-title': z.string(),
    section: z.string().optional(),
    issued: CslDate.optional(),
    accessed: CslDate.optional(),
    URL: z.url().optional(),
    language: z.string().optional(),
    custom: z.record(z.string(), z.string()),
  });
  const items = (scope = {}) => z.array(Item).parse(JSON.parse(takenOut(path, 'csl-json', scope).text));

  test('each article is a citation; dates are only as precise as they are known', () => {
    expect(items().map(({ issued }) => issued)).toEqual([
      { 'date-parts': [[2026, 10, 9]] },
      { 'date-parts': [[2026, 10, 9]] },
      { 'date-parts': [[2026, 10, 10]] },
      undefined,
      { 'date-parts': [[2026, 10]], circa: true },
    ]);
    expect(items()[0]).toMatchObject({ type: 'webpage', URL: 'https://averin.example/1', language: 'en' });
    expect(items()[4]).toMatchObject({
      type: 'article-newspaper',
      author: [{ literal: 'Ida Marr' }],
      section: 'Region',
    });
  });

  test('when an article came in is not given as when it was fetched', () => {
    expect(items().every(({ accessed }) => accessed === undefined)).toBe(true);
  });

  test('of claims, it is the articles they rest on', () => {
    expect(items({ claimIds: [1] }).map(({ id }) => id)).toEqual(['1', '2', '4']);
    expect(takenOut(path, 'csl-json', { claimIds: [3] }).text).toBe('[]\n');
  });
});

describe('the table of claims', () => {
  const rows = (scope = {}) =>
    Papa.parse<Record<string, string>>(
      takenOut(path, 'claims-csv', scope)
        .text.replace(/^\ufeff/, '')
        .trimEnd(),
      {
        header: true,
      },
    );

  test('has a row for each passage, one for a claim without any, and one for a mark without a claim', () => {
    const { data, errors } = rows();
    expect(errors).toEqual([]);
    expect(data.map(({ claim, passage }) => `${claim}/${passage}`)).toEqual([
      '1/1',
      '1/2',
      '1/3',
      '2/6',
      '2/4',
      '3/',
      '/5',
    ]);
    expect(data[1]).toMatchObject({
      credibility: '4',
      'in words': 'Doubtful',
      related: 'contradicts 2; is the basis of 3',
      tags: 'toll',
      note: 'Counts\ndiffer',
      stance: 'disputes',
      speaker: 'Harbour Ministry',
      remove: '1',
      source: 'Corran Wire',
      start: '0',
      end: '18',
    });
    expect(data[2]).toMatchObject({ translation: 'Twelve people died', published: '', language: 'uk' });
    expect(data[3]).toMatchObject({ words: 'harbour office', start: '', end: '' });
  });

  test('begins with the byte order mark, ends its lines as the standard says, and holds no formula', () => {
    const { text } = takenOut(path, 'claims-csv');
    expect(text.startsWith('\ufeffclaim,statement,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(rows().data[3]?.statement).toBe("'=Rescue goes on");
  });

  test('of articles, it has only the passages in them', () => {
    expect(rows({ articleIds: [2] }).data.map(({ passage }) => passage)).toEqual(['2']);
  });
});

describe('ClaimReview', () => {
  /** Properties and types as schema.org defines them. */
  const Work = z.strictObject({
    '@type': z.literal('NewsArticle'),
    headline: z.string(),
    url: z.url().optional(),
    datePublished: z.string().optional(),
    inLanguage: z.string().optional(),
    publisher: z.strictObject({ '@type': z.literal('Organization'), name: z.string() }),
  });
  const Review = z.strictObject({
    '@type': z.literal('ClaimReview'),
    '@id': z.string().startsWith('urn:uuid:'),
    claimReviewed: z.string(),
    datePublished: z.string(),
    author: z.strictObject({ '@type': z.literal('Person'), name: z.string() }),
    itemReviewed: z.strictObject({
      '@type': z.literal('Claim'),
      '@id': z.string().startsWith('urn:uuid:'),
      appearance: z.array(Work),
    }),
    reviewRating: z.strictObject({
      '@type': z.literal('Rating'),
      alternateName: z.string(),
      reviewAspect: z.string(),
      identifier: z.strictObject({ '@type': z.literal('PropertyValue'), propertyID: z.string(), value: z.string() }),
      ratingExplanation: z.string(),
    }),
    citation: z.array(Work).optional(),
  });
  const Graph = z.strictObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(Review) });

  test('is of graded claims alone, in the words of the grade, by whoever gave it', () => {
    const { text, items, leftOut } = takenOut(path, 'claimreview');
    const [review, ...others] = Graph.parse(JSON.parse(text))['@graph'];
    expect([others.length, items]).toEqual([0, 1]);
    expect(leftOut).toEqual(['2 claims that are not graded were left out: a review says what the analyst judged.']);
    expect(review).toMatchObject({
      claimReviewed: 'Nine people died',
      author: { name: 'B. Olm' },
      reviewRating: { alternateName: 'Doubtful', ratingExplanation: 'Counts < differ', identifier: { value: '4' } },
    });
  });

  test('works that dispute the claim are cited, and are no appearance of it; a date is none that was made up', () => {
    const [review] = Graph.parse(JSON.parse(takenOut(path, 'claimreview').text))['@graph'];
    expect(review?.itemReviewed.appearance.map(({ headline }) => headline)).toEqual([
      'Ferry sinks off Sennet',
      'Пором',
    ]);
    expect(review?.itemReviewed.appearance[1]?.datePublished).toBeUndefined();
    expect(review?.citation?.map(({ headline }) => headline)).toEqual(['Twelve dead']);
  });
});
