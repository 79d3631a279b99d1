import { expect, test } from 'vitest';
import { drawnPart, scrolledTo } from './drawn-part.ts';

const SIZES = [10, 10, 10, 10, 10, 10];
const length = (drawn: ReturnType<typeof drawnPart>) =>
  drawn.reduce((sum, { at, gap }) => sum + (gap > 0 ? gap : (SIZES[at] ?? 0)), 0);
const whole = (at: number) => ({ at, gap: 0 });

test('what is in view is drawn, and the rest is space', () => {
  expect(drawnPart(SIZES, 15, 30, 1)).toEqual([{ at: 0, gap: 10 }, whole(1), whole(2), { at: 3, gap: 30 }]);
  expect(drawnPart(SIZES, 0, 60, 0)).toEqual(SIZES.map((_, at) => whole(at)));
});

test('the kept one is drawn wherever it is, and the total length stays', () => {
  const drawn = drawnPart(SIZES, 0, 20, 4);
  expect(drawn).toEqual([whole(0), whole(1), { at: 2, gap: 20 }, whole(4), { at: 5, gap: 10 }]);
  for (let from = -10; from < 70; from += 5) expect(length(drawnPart(SIZES, from, from + 15, 3))).toBe(60);
});

test('scrolls no further than necessary', () => {
  expect(scrolledTo(SIZES, 2, { from: 0, length: 30 })).toBe(0);
  expect(scrolledTo(SIZES, 3, { from: 0, length: 30 })).toBe(10);
  expect(scrolledTo(SIZES, 1, { from: 20, length: 30 })).toBe(10);
});
