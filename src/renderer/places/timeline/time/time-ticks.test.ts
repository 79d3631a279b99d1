import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeTicks } from './time-ticks.ts';

const labels = (from: string, to: string, most: number) => {
  const { ticks, periods } = timeTicks({ from: Date.parse(from), to: Date.parse(to) }, most);
  return [ticks.map(({ label }) => label), periods.map(({ label }) => label)];
};

test.each([
  [
    '2026-10-09T18:00Z',
    '2026-10-10T06:00Z',
    5,
    ['18:00', '21:00', '00:00', '03:00', '06:00'],
    ['9 October 2026', '10 October 2026'],
  ],
  ['2026-09-29', '2026-10-03', 5, ['29', '30', '1', '2', '3'], ['September 2026', 'October 2026']],
  [
    '2026-01-25',
    '2026-03-02',
    8,
    ['26', '1', '6', '11', '16', '21', '26', '1'],
    ['January 2026', 'February 2026', 'March 2026'],
  ],
  ['2025-11-10', '2026-04-02', 6, ['Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr'], ['2025', '2026']],
  ['1990-05-01', '2026-05-01', 5, ['1990', '2000', '2010', '2020'], []],
])('from %s to %s with room for %i', (from, to, most, ticks, periods) => {
  expect(labels(from, to, most)).toEqual([ticks, periods]);
});

test('however long the window, the labels have room, and run forward', () => {
  const year = 365 * 86_400_000;
  fc.assert(
    fc.property(
      fc.double({ min: -1_900 * year, max: 100 * year, noNaN: true }),
      fc.double({ min: 600_000, max: 900 * year, noNaN: true }),
      fc.integer({ min: 4, max: 16 }),
      (from, length, most) => {
        const { ticks } = timeTicks({ from, to: from + length }, most);
        // A month begins before the window; of days and months, some are shorter than the step that was chosen.
        expect(ticks.length).toBeLessThanOrEqual(most * 1.3 + 3);
        expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).toSorted((a, b) => a - b));
      },
    ),
  );
});
