import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acrossScroll, followedPlace, levelScrolls, risingTies, type Tie } from './level.ts';

test('a passage in a different order ties nothing', () => {
  const ties = [
    { leader: 10, follower: 10 },
    { leader: 50, follower: 300 },
    { leader: 100, follower: 90 },
    { leader: 200, follower: 180 },
  ];
  expect(risingTies(ties).map(({ leader }) => leader)).toEqual([10, 100, 200]);
  expect(risingTies([])).toEqual([]);
});

test('at a tie the follower is at the matching place, between two ties in proportion', () => {
  const ties = [{ leader: 100, follower: 300 }];
  const heights = { leader: 200, follower: 500 };
  expect([0, 50, 100, 150, 200].map((place) => followedPlace(place, ties, heights))).toEqual([0, 150, 300, 400, 500]);
});

test('columns outside the view are scrolled to, those on the left first', () => {
  const view = { from: 100, to: 900 };
  expect(acrossScroll({ from: 200, to: 800 }, view)).toBe(0);
  expect(acrossScroll({ from: 600, to: 1100 }, view)).toBe(200);
  expect(acrossScroll({ from: -150, to: 300 }, view)).toBe(-250);
  expect(acrossScroll({ from: 150, to: 1500 }, view)).toBe(50);
});

const anyTies = fc.array(
  fc.record({ leader: fc.integer({ min: 1, max: 999 }), follower: fc.integer({ min: 1, max: 999 }) }),
);
test('ties that hold go down in both columns, and following never goes back', () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const run = risingTies(ties);
      for (const [at, tie] of run.entries()) {
        const before: Tie | undefined = run[at - 1];
        if (before) expect(tie.leader > before.leader && tie.follower > before.follower).toBe(true);
      }
      let last = -1;
      for (let place = 0; place <= 1000; place += 50) {
        const here = followedPlace(place, run, { leader: 1000, follower: 1000 });
        expect(here).toBeGreaterThanOrEqual(last);
        last = here;
      }
    }),
  );
});

const column = (articleId: number, top: number, scrollTop = 0, mostScroll = 1000) => ({
  articleId,
  top,
  scrollTop,
  mostScroll,
});

test('the row is level at the upper third, or higher if a column begins with it', () => {
  const low = levelScrolls([column(1, 500), column(2, 700)], 600, null);
  expect([500 - (low.get(1) ?? 0), 700 - (low.get(2) ?? 0)]).toEqual([200, 200]);
  const high = levelScrolls([column(1, 20), column(2, 700)], 600, null);
  expect([20 - (high.get(1) ?? 0), 700 - (high.get(2) ?? 0)]).toEqual([20, 20]);
});

test('the held column stays and the others come to it; it moves only if its passage is out of view', () => {
  const stays = levelScrolls([column(1, 500, 100), column(2, 700)], 600, { articleId: 1, always: false });
  expect([stays.get(1), stays.get(2)]).toEqual([100, 300]);
  const far = [column(1, 5000, 100, 9000), column(2, 700)];
  expect(levelScrolls(far, 600, { articleId: 1, always: false }).get(1)).toBe(4800);
  expect(levelScrolls(far, 600, { articleId: 1, always: true }).get(1)).toBe(100);
});
