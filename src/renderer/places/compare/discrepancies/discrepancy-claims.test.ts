import { expect, test } from 'vitest';
import type { Evidence } from '../../../../contract/model/articles/article.ts';
import { besideWords, claimsHolding } from './discrepancy-claims.ts';

const value = (articleId: number, start: number, normal: string) => ({
  articleId,
  start,
  end: start + 10,
  text: 'x',
  normal,
});
const difference = {
  key: 'k',
  row: 0,
  kind: 'figure' as const,
  about: 'passengers',
  compatible: false,
  orderUnknown: false,
  values: [value(1, 20, '214'), value(2, 40, '241'), value(3, 5, '> 200')],
};
const evidence = (claimId: number | null, start: number, state: Evidence['anchor']['state'] = 'held') =>
  ({ claimId, anchor: { state, spans: [{ start, end: start + 5 }] } }) as never;

test('claims are found by a passage on the words of a value, in whatever article', () => {
  const articles = [
    { articleId: 1, evidence: [evidence(7, 25), evidence(8, 30), evidence(null, 22)] },
    { articleId: 2, evidence: [evidence(3, 45), evidence(7, 41), evidence(9, 45, 'proposed')] },
  ];
  expect(claimsHolding(difference, articles)).toEqual([3, 7]);
});

test('values that can be true alongside those that exclude each other are named', () => {
  expect(besideWords(difference)).toBe('“> 200” can be true together with the others.');
  expect(besideWords({ ...difference, values: difference.values.slice(0, 2) })).toBeNull();
  expect(besideWords({ ...difference, compatible: true })).toBeNull();
});
