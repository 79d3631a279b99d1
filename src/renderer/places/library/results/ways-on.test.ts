import { expect, test } from 'vitest';
import type { SearchResult } from '../../../../contract/model/collections/search.ts';
import { bestFirst, countsSentence, noneSentence, waysOn } from './ways-on.ts';

const result = (wordCounts: SearchResult['wordCounts'], didYouMean: string[] = []) =>
  ({ wordCounts, didYouMean }) as unknown as SearchResult;
const both = result([
  { word: 'dredger', articles: 41 },
  { word: 'permit', articles: 6 },
]);

test('each filter and each field can be left out', () => {
  const ways = waysOn('dredger lang:uk', { sourceIds: [1], read: false }, result([]));
  expect(ways.map(({ text, filters }) => ({ text, filters }))).toEqual([
    { text: 'dredger lang:uk', filters: { read: false } },
    { text: 'dredger lang:uk', filters: { sourceIds: [1] } },
    { text: 'dredger', filters: { sourceIds: [1], read: false } },
  ]);
});

test('articles without a date belong to a range: with its last end, they are left out, too', () => {
  const left = (filters: Parameters<typeof waysOn>[1]) => waysOn('fog', filters, result([])).map((way) => way.filters);
  expect(left({ after: '2026', withUndated: true })).toEqual([{}]);
  expect(left({ after: '2026', before: '2027', withUndated: true })).toEqual([
    { before: '2027', withUndated: true },
    { after: '2026', withUndated: true },
  ]);
});

test('a field with a quoted name is removed as a whole', () => {
  expect(waysOn('fog source:"Averin Courier" lit', {}, result([]))[0]?.text).toBe('fog lit');
});

test('words that occur are suggested together and alone', () => {
  expect(waysOn('dredger permit', {}, both).map(({ text }) => text)).toEqual([
    'dredger OR permit',
    'dredger',
    'permit',
  ]);
});

test('the sentence describes the situation', () => {
  expect(noneSentence('dredger permit', false, both)).toBe('No article has both “dredger” and “permit”.');
  expect(countsSentence(both)).toBe('41 have “dredger”, 6 have “permit”.');
  expect(noneSentence('zzz', true, result([{ word: 'zzz', articles: 0 }]))).toBe(
    'No article has “zzz” within these filters.',
  );
  expect(noneSentence('lang:xx', false, result([]))).toBe('No article is within these filters.');
});

test('of other spellings the nearest comes first, whatever finds more; filters come before them, single words after', () => {
  const typed = { ...both, didYouMean: ['dredger permits', 'dredger permafrost'] };
  const ways = waysOn('dredger permitt', { read: false }, typed);
  const totals = [1, 60, 41, 6, 2, 9];
  const found = ways.map((way, at) => ({ way, total: totals[at] ?? 0 }));
  expect(bestFirst(found).map(({ way }) => way.words)).toEqual([
    'the read state',
    'dredger permits',
    'dredger permafrost',
    'dredger or permit',
    'dredger',
    'permit',
  ]);
});
