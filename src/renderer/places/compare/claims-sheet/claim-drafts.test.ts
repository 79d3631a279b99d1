import { expect, test } from 'vitest';
import { codePointMap } from '../../../../text/offsets.ts';
import type { Difference, Row } from '../comparison-rows.ts';
import { aboutWords, announced, canBothBeTrue, doubtWords, intervalOf } from '../discrepancies/discrepancy-words.ts';
import { type ClaimDraft, countsTheSame, doingWords, draftsOf, saysTheSame, spoken } from './claim-drafts.ts';

const article = (articleId: number, source: string, language: string, text: string) => ({
  articleId,
  source,
  language,
  text,
});
const ARTICLES = [
  article(
    1,
    'Courier',
    'en',
    'QUAY — The ferry, carrying 214 passengers, was inbound in fog, the harbour office said.',
  ),
  article(2, 'Вісник', 'uk', 'На борту був 241 пасажир.'),
  article(3, '日报', 'zh', '船上有200多名乘客。'),
];
const place = (articleId: number, words: string) => {
  const { text } = ARTICLES.find((article) => article.articleId === articleId) as (typeof ARTICLES)[number];
  const from = text.indexOf(words);
  return { articleId, ...codePointMap(text).spanFromUtf16({ from, to: from + words.length }), text: words };
};
const row: Row = {
  index: 0,
  members: new Map(ARTICLES.map(({ articleId, text }) => [articleId, place(articleId, text)])),
  differences: [],
};
const passengers: Difference = {
  key: 'k',
  row: 0,
  kind: 'figure',
  about: 'passengers',
  compatible: false,
  orderUnknown: false,
  values: [
    { ...place(1, '214 passengers'), normal: '214' },
    { ...place(2, '241 пасажир'), normal: '241' },
    { ...place(3, '200多名乘客'), normal: '> 200' },
  ],
};
const stances = ({ passages }: ClaimDraft) => passages.map(({ articleId, stance }) => [articleId, stance]);
const options = { mode: 'per-value', eachDisputes: true } as const;

test('one claim per value: its own passages support it, others dispute it, and those that can be true as well are left out', () => {
  const drafts = draftsOf(passengers, row, ARTICLES, options);
  expect(drafts.map(({ statement, kind }) => [statement, kind])).toEqual([
    ['The number of passengers was 214.', 'figure'],
    ['The number of passengers was 241.', 'figure'],
  ]);
  expect(drafts.map(stances)).toEqual([
    [
      [1, 'supports'],
      [2, 'disputes'],
      [3, null],
    ],
    [
      [2, 'supports'],
      [1, 'disputes'],
      [3, null],
    ],
  ]);
  expect(drafts[0]?.passages[0]).toMatchObject({ exact: '214 passengers', speaker: 'the harbour office', remove: 1 });
});

test('what is counted is named in English if an English article counts it', () => {
  expect(aboutWords({ ...passengers, about: 'пасажир' }, ARTICLES)).toBe('Number of passengers');
  expect(aboutWords({ ...passengers, about: 'пасажир' }, [])).toBe('Пасажир');
});

test('one claim has both sides; without disputing, only what supports it', () => {
  const [one, ...more] = draftsOf(passengers, row, ARTICLES, { ...options, mode: 'one' });
  expect(more).toEqual([]);
  expect(one && stances(one)[1]).toEqual([2, 'disputes']);
  const [calm] = draftsOf(passengers, row, ARTICLES, { ...options, eachDisputes: false });
  expect(calm && stances(calm).filter(([, stance]) => stance !== null)).toEqual([[1, 'supports']]);
});

test('values that can all be true make one claim each and dispute none', () => {
  const drafts = draftsOf({ ...passengers, compatible: true }, row, ARTICLES, options);
  expect(drafts).toHaveLength(3);
  expect(drafts.flatMap(stances).some(([, stance]) => stance === 'disputes')).toBe(false);
});

test('anything but a count starts from its sentence, without dateline and speaker', () => {
  const [draft] = draftsOf({ ...passengers, kind: 'name', about: '' }, row, ARTICLES, options);
  expect(draft?.statement).toBe('The ferry, carrying 214 passengers, was inbound in fog.');
});

test('a count of people says nothing without what happened to them', () => {
  const [own, ...others] = passengers.values;
  const people = { ...passengers, values: [{ ...own, text: '214 people' } as typeof own & object, ...others] };
  const [draft] = draftsOf(people, row, ARTICLES, options);
  expect(draft?.statement).toBe('The ferry, carrying 214 passengers, was inbound in fog.');
});

test('a value given only in other languages is put into the English sentence', () => {
  const bare = [{ ...place(1, '214'), normal: '214' }, ...passengers.values.slice(1)];
  const [, other] = draftsOf({ ...passengers, about: '', values: bare }, row, ARTICLES, options);
  expect(other?.statement).toBe('The ferry, carrying 241 passengers, was inbound in fog.');
});

test('for a denial, the whole sentence is the quotation', () => {
  const [draft] = draftsOf({ ...passengers, kind: 'negation', about: '' }, row, ARTICLES, options);
  expect(draft?.passages[0]?.exact).toBe(ARTICLES[0]?.text);
});

test('the same words with another figure do not say the same', () => {
  expect(saysTheSame('The ferry carried 214 passengers.', 'The ferry carried 214 passengers')).toBe(true);
  expect(saysTheSame('The ferry carried 214 passengers.', 'The ferry carried 241 passengers.')).toBe(false);
  expect(saysTheSame('The ferry carried 214 passengers.', '214 were rescued.')).toBe(false);
});

test('a claim with that single figure, its bound and what is counted counts the same', () => {
  const counted = (statement: string, value: string) =>
    countsTheSame(statement, { kind: 'figure', value, about: 'passengers' });
  expect(counted('The ferry carried 214 passengers.', '214')).toBe(true);
  expect(counted('The ferry carried at least 214 passengers.', '≥ 214')).toBe(true);
  expect(counted('The ferry carried at least 214 passengers.', '214')).toBe(false);
  expect(counted('The ferry carried 214 passengers and 9 crew.', '214')).toBe(false);
  expect(counted('The ferry carried 1214 passengers.', '214')).toBe(false);
  expect(counted('214 were rescued.', '214')).toBe(false);
});

test('bounds decide what can both be true', () => {
  const both = (a: string, b: string) => canBothBeTrue({ kind: 'figure', compatible: false }, a, b);
  expect([both('12', '14'), both('≥ 12', '14'), both('10–12', '12'), both('≥ 12', '≤ 9')]).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([both('9 years', '20 years'), both('≈ 100 m', '95 m'), both('12,000', '≥ 11,500')]).toEqual([
    false,
    true,
    true,
  ]);
  expect(intervalOf('not lit')).toBeNull();
  expect(canBothBeTrue({ kind: 'name', compatible: false }, 'Marrec', 'Marek')).toBe(false);
});

test('values that can both be true are said to be; in an unknown time zone there is no order', () => {
  expect(doubtWords(passengers)).toBeNull();
  expect(doubtWords({ ...passengers, compatible: true })).toBe('can both be true');
  expect(doubtWords({ compatible: true, orderUnknown: true })).toBe('order unknown');
});

test('announced are kind, subject, values, sources, and the position in the list', () => {
  expect(announced(passengers, ARTICLES, 3, 11)).toBe(
    'figure, Number of passengers: 214, Courier; 241, Вісник; > 200, 日报. Discrepancy 3 of 11.',
  );
});

test('the button counts what it does', () => {
  expect([doingWords(2, 0), doingWords(1, 1), doingWords(0, 2)]).toEqual(['Make 2', 'Make 1, add to 1', 'Add to 2']);
  expect(doingWords(0, 0)).toBe('Nothing to add');
  expect(spoken('≥ 9')).toBe('at least 9');
});
