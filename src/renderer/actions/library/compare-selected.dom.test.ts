import { expect, test } from 'vitest';
import { sixOf } from './compare-selected.ts';

const heads = (...given: readonly [originId: number, published: string | null][]) =>
  given.map(([originId, published]) => ({ originId, published }));

test('of more than six, those compared are the earliest of as many origins, undated ones last', () => {
  const given = heads(
    [1, '2026-10-12'],
    [1, '2026-10-11'],
    [2, null],
    [3, '2026-10-09'],
    [4, '2026-10-14'],
    [5, '2026'],
  );
  const [, first, undated, third, fourth, fifth] = given;
  const more = heads([6, '2026-10-13'], [7, '2026-10-15']);
  expect(sixOf([...given, ...more])).toEqual([fifth, third, first, more[0], fourth, more[1]]);
  expect(sixOf([...given, ...heads([5, '2027'])])).toEqual([fifth, third, first, fourth, undated, given[0]]);
});
