import { expect, test } from 'vitest';
import { histogramOf } from './histogram.ts';

const of = (...dates: readonly string[]) => histogramOf(dates.map((at) => ({ at, articles: 1 })));

test('a month or a year alone is not counted on any day', () => {
  expect(of('2026-10-02', '2026-10-03', '2026-10', '2026')).toEqual({
    unit: 'day',
    bars: [
      { at: '2026-10-02', articles: 1 },
      { at: '2026-10-03', articles: 1 },
    ],
    vague: 2,
  });
});

test('a month alone is in the bar of its month, a year in that of its year', () => {
  const months = of('2026-10-02', '2026-03-30', '2026-02', '2026');
  expect(months).toMatchObject({ unit: 'month', vague: 1 });
  expect(months.bars[0]).toEqual({ at: '2026-02', articles: 1 });
  expect(of('2026-10-02', '2001-03-30', '1999')).toMatchObject({ unit: 'year', vague: 0, bars: { length: 28 } });
});

test('if nothing more precise is known, the bars are months or years', () => {
  expect(of('2026-10', '2026-10', '2026')).toEqual({
    unit: 'month',
    bars: [{ at: '2026-10', articles: 2 }],
    vague: 1,
  });
  expect(of('2026')).toEqual({ unit: 'year', bars: [{ at: '2026', articles: 1 }], vague: 0 });
  expect(of()).toEqual({ unit: 'day', bars: [], vague: 0 });
});
