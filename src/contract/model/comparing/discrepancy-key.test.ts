import { expect, test } from 'vitest';
import type { Discrepancy } from './comparison.ts';
import { articleIdsOfKey, discrepancyKey, setAsideAmong } from './discrepancy-key.ts';

const differing = (nine: number, twelve: number, words = 'nine people 3:4-5=x'): string => {
  const values: Discrepancy['values'] = [
    { articleId: 12, start: twelve, end: twelve + 12, text: 'zwölf Tote', normal: '12' },
    { articleId: 3, start: nine, end: nine + 11, text: words, normal: '9' },
  ];
  return discrepancyKey({ kind: 'figure', values });
};

test('a key names its articles, whatever its words are', () => {
  expect(articleIdsOfKey(differing(0, 40))).toEqual([3, 12]);
});

test('a dismissal goes by the words, even if they have moved', () => {
  const key = differing(0, 40);
  expect([...setAsideAmong([differing(0, 40)], [key])]).toEqual([[key, key]]);
  expect([...setAsideAmong([differing(90, 40)], [key])]).toEqual([[differing(90, 40), key]]);
});

test('it covers no other words at its place, and no words that occur at several places', () => {
  const key = differing(0, 40);
  expect(setAsideAmong([differing(0, 40, 'ten people')], [key]).size).toBe(0);
  expect(setAsideAmong([differing(90, 40), differing(200, 40)], [key]).size).toBe(0);
  expect([...setAsideAmong([differing(90, 40), key], [key])]).toEqual([[key, key]]);
});

test('a key from before keys contained words goes by places', () => {
  const old = 'figure 3:0-11 12:40-52';
  expect([...setAsideAmong([differing(0, 40), differing(90, 40)], [old])]).toEqual([[differing(0, 40), old]]);
});
