import { expect, test } from 'vitest';
import { whatRestsOn } from './what-rests-on.ts';

test('what rests on articles is listed in full words, and what is not there is omitted', () => {
  expect(whatRestsOn({ passages: 0, claims: 0, reports: 0 })).toEqual([]);
  expect(whatRestsOn({ passages: 1, claims: 0, reports: 0 })).toEqual(['1 marked passage']);
  expect(whatRestsOn({ passages: 5, claims: 1, reports: 2 })).toEqual([
    '5 marked passages',
    '1 claim that rests on these passages',
    '2 reports that cite them',
  ]);
});
