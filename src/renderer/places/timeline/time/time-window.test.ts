import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeMoved, fitted, isInside, movedTo, spanOf, wholeOf, within, zoomed } from './time-window.ts';

const ms = (text: string) => Date.parse(text);
const marks = (...dates: (string | null)[]) => dates.map((date) => ({ date }));

test('all that the dates may mean is fitted, with room beside it', () => {
  const fit = fitted(marks('2026-10-10T08:00Z', '2026-10-10T20:00', null));
  // Read in UTC+14, the second may be before the first; read in UTC−12, a day later.
  expect(fit?.from).toBeLessThan(ms('2026-10-10T06:00Z'));
  expect(fit?.to).toBeGreaterThan(ms('2026-10-11T08:00Z'));
});

test('a month alone does not make days too small to be told apart, unless there is nothing else', () => {
  const fit = fitted(marks('2026-10-10T08:00Z', '2026-10-11', '2026'));
  expect((fit?.to ?? 0) - (fit?.from ?? 0)).toBeLessThan(3 * 86_400_000);
  const months = fitted(marks('2026-03', '2026-05'));
  expect(isInside(months ?? { from: 0, to: 0 }, ms('2026-05-31T23:00Z'))).toBe(true);
  expect(fitted(marks(null, 'XXXX'))).toBeNull();
});

const window = fc
  .tuple(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 1e10 }))
  .map(([from, length]) => ({ from, to: from + length }));

test('a window never leaves the whole range, and keeps its length where there is room', () => {
  fc.assert(
    fc.property(window, window, (asked, fit) => {
      const whole = wholeOf({ from: 0, to: 2e12 }, fit);
      const held = within(asked, whole);
      expect(held.from).toBeGreaterThanOrEqual(whole.from);
      expect(held.to).toBeLessThanOrEqual(whole.to);
      if (asked.to - asked.from > 600_000) expect(held).toEqual(asked);
    }),
  );
});

test('an edge moved past the end of the whole range, or past the other edge, leaves the other where it is', () => {
  fc.assert(
    fc.property(window, fc.integer({ min: -4e12, max: 4e12 }), (asked, by) => {
      const whole = { from: 0, to: 2e12 };
      const held = within(asked, whole);
      expect(within(edgeMoved(held, 'from', by, whole), whole).to).toBe(held.to);
      expect(within(edgeMoved(held, 'to', by, whole), whole).from).toBe(held.from);
    }),
  );
  const moved = edgeMoved({ from: 1e12, to: 1.5e12 }, 'from', -0.5e12, { from: 0, to: 2e12 });
  expect(moved).toEqual({ from: 0.5e12, to: 1.5e12 });
});

test('what is zoomed about stays where it is; what is moved to is in view', () => {
  fc.assert(
    fc.property(window, fc.double({ min: 0, max: 1, noNaN: true }), (held, part) => {
      const about = held.from + part * (held.to - held.from);
      const closer = zoomed(held, 2, about);
      expect((about - closer.from) / (closer.to - closer.from)).toBeCloseTo(part, 5);
      const far = held.to + (held.to - held.from) * 7;
      expect(isInside(movedTo(held, far), far)).toBe(true);
      expect(movedTo(held, about)).toBe(held);
    }),
  );
});

test('a day is drawn in its middle, a time in an unknown zone where UTC would have it', () => {
  expect(spanOf({ date: '2026-10-10' })?.at).toBeCloseTo(ms('2026-10-10T12:00Z'), -1);
  const unknown = spanOf({ date: '2026-10-10T08:00' });
  expect([unknown?.at, (unknown?.to ?? 0) - (unknown?.from ?? 0)]).toEqual([ms('2026-10-10T08:00Z'), 26 * 3_600_000]);
});
