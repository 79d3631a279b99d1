import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Comparison } from '../../contract/model/comparing/comparison.ts';
import { tries } from '../../measure/test-effort.ts';
import { align } from './align/align.ts';
import { featuredSentences } from './align/features.ts';
import { compareArticles } from './compare-articles.ts';
import { article } from './fixtures/two-articles.ts';
import { readArticle } from './reading/reading.ts';

const STORY = [
  'The ferry Alba ran aground off the island of Tolsay early on Tuesday with 140 passengers on board, the coastguard said.',
  'Three people were killed and at least 20 were taken to hospital.',
  'The captain has not been detained, police said.',
  'Divers will search the car deck on Thursday.',
  'The harbour of Tolsay was closed until Friday, and fishing crews waited at the pier for news.',
];

const LANGUAGES = ['en', 'uk', 'ru', 'zh', 'ar', 'de', 'fr', null] as const;

const PIECES = [
  ...STORY,
  'Seven people died.',
  'The captain was arrested in Hesten on 4 March 2025.',
  'Загинули семеро людей, повідомила поліція.',
  'Погибли двенадцать человек, сообщила полиция.',
  '火灾造成12人死亡，约90人受伤。',
  'قال رئيس البلدية إن عشرين شخصا قتلوا يوم الاثنين.',
  'Bei dem Brand starben einundzwanzig Menschen.',
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' ')),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...PIECES, '\n\n', ' ', '. ', '"', '12:', '-', 'No ', '½ ', '١٢ '),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const articles = fc
  .array(
    fc.record({
      text,
      language: fc.constantFrom(...LANGUAGES),
      published: fc.constantFrom('2025-03-04T12:00Z', '2025-03', null),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((drafts) => drafts.map(({ text: of, language, published }, i) => article(i + 1, of, { language, published })));

it('reads no more of a long article than it compares', () => {
  const { sentences, vocabulary } = readArticle(article(1, `${'A ferry came. '.repeat(1500)}Nobody waited.`), 0);
  expect(sentences).toHaveLength(1500);
  expect(vocabulary).toEqual(new Set(['a', 'ferry', 'came']));
});

describe('what is aligned and what is only here', () => {
  it('joins copies sentence by sentence, without discrepancies', () => {
    const { aligned, unique } = compareArticles([
      article(1, STORY.join(' ')),
      article(2, STORY.join('\n\n')),
      article(3, STORY.join(' ')),
    ]);
    expect(aligned.map(({ members }) => members.length)).toEqual([3, 3, 3, 3, 3]);
    expect(aligned.flatMap(({ discrepancies }) => discrepancies)).toEqual([]);
    expect(unique).toEqual([]);
  });

  it('joins sentences by figures that are near each other, though their words are not the same', () => {
    const opening = 'The airport of Tolsay was closed on Friday because of fog.';
    const slept = 'More than 3,000 slept in the halls.';
    const few = 'Some 70 lay on benches.';
    const many = 'Some 3,400 lay on luggage belts.';
    const rowsBeside = (story: string) =>
      align(
        featuredSentences([article(1, `${opening} ${slept}`), article(2, `${opening} ${story}`)].map(readArticle)),
      ).map(({ members }) => members.map(({ text }) => text));
    expect(rowsBeside(`${many} ${few}`)).toContainEqual([slept, many]);
    expect(rowsBeside(`${few} ${many}`)).not.toContainEqual([slept, few]);
  });

  it('finds nothing in common between two events', () => {
    const other =
      'The orchestra played a new symphony in the park. Critics praised the second movement. Tickets for the autumn are on sale.';
    const { aligned, unique } = compareArticles([article(1, STORY.join(' ')), article(2, other)]);
    expect(aligned).toEqual([]);
    expect(unique).toHaveLength(8);
  });

  it('gives the code points of the text', () => {
    const text = `😀 ${STORY[1]}`;
    const { aligned } = compareArticles([
      article(1, text),
      article(2, 'Five people were killed and 20 were taken to hospital.'),
    ]);
    const value = aligned[0]?.discrepancies[0]?.values[0];
    expect([...text].slice(value?.start, value?.end).join('')).toBe('Three people');
  });
});

describe('for any articles', () => {
  it('the answer keeps the contract: slices of the texts, one member an article, no passage in more than three rows, places inside their passage', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const comparison = Comparison.parse(compareArticles(given));
        const points = new Map(given.map(({ articleId, text: of }) => [articleId, [...of]]));
        const slice = (articleId: number, start: number, end: number) =>
          points.get(articleId)?.slice(start, end).join('');
        for (const { members, discrepancies } of comparison.aligned) {
          expect(members.length).toBeGreaterThan(1);
          expect(new Set(members.map(({ articleId }) => articleId)).size).toBe(members.length);
          for (const one of [...members, ...discrepancies.flatMap(({ values }) => values)]) {
            expect(slice(one.articleId, one.start, one.end)).toBe(one.text);
            expect(one.end).toBeGreaterThan(one.start);
          }
          for (const { values } of discrepancies) {
            expect(values.length).toBeGreaterThan(1);
            expect(new Set(values.map(({ articleId }) => articleId)).size).toBe(values.length);
            for (const value of values) {
              const home = members.find(({ articleId }) => articleId === value.articleId);
              expect(home && home.start <= value.start && value.end <= home.end).toBe(true);
            }
          }
        }
        const taken = comparison.aligned.flatMap(({ members }) =>
          members.map(({ articleId, start }) => `${articleId} ${start}`),
        );
        for (const [, rows] of Map.groupBy(taken, (one) => one)) expect(rows.length).toBeLessThanOrEqual(3);
        for (const { articleId, start, end, text: of } of comparison.unique) {
          expect(slice(articleId, start, end)).toBe(of);
          expect(taken).not.toContain(`${articleId} ${start}`);
        }
      }),
      { numRuns: tries(150) },
    );
  });

  it('the answer does not depend on their order', () => {
    fc.assert(
      fc.property(
        articles.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          const { articles: _, ...left } = compareArticles(given);
          const { articles: ids, ...right } = compareArticles(shuffled);
          expect(right).toEqual(left);
          expect(ids).toEqual(shuffled.map(({ articleId }) => articleId));
        },
      ),
      { numRuns: tries(150) },
    );
  });
});
