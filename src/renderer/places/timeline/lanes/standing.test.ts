import { expect, test } from 'vitest';
import type { TimelineMark, TimelineOther } from '../../../../contract/model/comparing/timeline.ts';
import { squareAt, standingIn, stepInLane } from './standing.ts';

const at = (hour: number) => Date.parse('2026-10-10T00:00Z') + hour * 3_600_000;
const window = { from: at(0), to: at(24) };
const mark = (hour: number) =>
  ({ laneId: 1, cell: 'supports', date: new Date(at(hour)).toISOString() }) as TimelineMark;
const square = (hour: number, laneId = 1) => ({ laneId, at: at(hour) }) as TimelineOther;
const UNDATED = { laneId: 1, cell: 'supports', date: null } as TimelineMark;

test('the arrows go through the marks and squares of a lane that are in view, left to right', () => {
  const [early, late, beyond] = [mark(6), mark(18), mark(30)];
  const [first, second] = [square(2), square(12)];
  const standing = standingIn([early, late, beyond, UNDATED], [second, first], window);
  const walk = [stepInLane(standing, null, 'first')];
  for (let steps = 0; steps < 4; steps++)
    walk.push(stepInLane(standing, walk.at(-1)?.mark ?? walk.at(-1)?.other ?? null, 1));
  expect(walk.map((one) => one?.mark ?? one?.other)).toEqual([first, early, second, late, undefined]);
  expect(stepInLane(standing, second, -1)?.mark).toBe(early);
  expect(stepInLane(standing, first, -1)).toBeUndefined();
  expect(stepInLane(standing, first, 'last')?.mark).toBe(late);
});

test('from what is out of view they come into it; from an undated one, to the first', () => {
  const standing = standingIn([mark(6)], [square(12)], window);
  expect(stepInLane(standing, mark(30), -1)?.at).toBe(at(12));
  expect(stepInLane(standing, mark(30), 1)).toBeUndefined();
  expect(stepInLane(standing, mark(-5), 1)?.at).toBe(at(6));
  expect(stepInLane(standing, UNDATED, 1)?.at).toBe(at(6));
  expect(stepInLane(standing, square(30), -1)?.at).toBe(at(12));
  expect(stepInLane(standing, square(30), 1)).toBeUndefined();
});

test('squares that are drawn apart, or together, keep the current one by its place', () => {
  const apart = [square(11), square(13), square(12, 2)];
  expect(squareAt(apart, { laneId: 1, at: at(12.4) })).toBe(apart[1]);
  expect(squareAt(apart, { laneId: 3, at: at(12) })).toBeNull();
  expect(squareAt(apart, null)).toBeNull();
});
