import { expect, test } from 'vitest';
import { barAfter, rangeOf } from './histogram-range.ts';

const days = (from: number, to: number) => ({
  unit: 'day' as const,
  bars: Array.from({ length: to - from + 1 }, (_, at) => ({
    at: `2026-10-${String(from + at).padStart(2, '0')}`,
    articles: 1,
  })),
  vague: 0,
});

test('without a filter all bars are included', () => {
  expect(rangeOf(days(1, 21), {})).toEqual([0, 20]);
});

test('after is included, before is not', () => {
  expect(rangeOf(days(1, 21), { after: '2026-10-09', before: '2026-10-13' })).toEqual([8, 11]);
});

test('a filter in the middle of a bar includes the bar', () => {
  expect(rangeOf(days(1, 21), { after: '2026-10-09T18:00' })).toEqual([8, 20]);
});

test.each([
  ['2026-10-31', 'day', '2026-11-01'],
  ['2026-12-31', 'day', '2027-01-01'],
  ['2024-02-28', 'day', '2024-02-29'],
  ['2026-12', 'month', '2027-01'],
  ['2026', 'year', '2027'],
] as const)('the %s of a %s is followed by %s', (at, unit, next) => {
  expect(barAfter(at, unit)).toBe(next);
});
