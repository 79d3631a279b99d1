import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlapsAny, withoutOverlaps } from './spans.ts';

const span = fc
  .tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 9 }))
  .map(([from, length]) => ({ from, to: from + length }));
const meet = (a: { from: number; to: number }, b: { from: number; to: number }) => a.from < b.to && b.from < a.to;

it('keeps spans in order that overlap nothing, and drops only what overlaps a span as long', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), (spans) => {
      const kept = withoutOverlaps(spans);
      kept.slice(1).forEach((one, i) => {
        expect(one.from).toBeGreaterThanOrEqual(kept[i]?.to ?? 0);
      });
      for (const one of spans) {
        const isKept = kept.includes(one);
        expect(isKept || kept.some((other) => meet(one, other) && other.to - other.from >= one.to - one.from)).toBe(
          true,
        );
      }
    }),
  );
});

it('tells overlaps as a look at each span does', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), span, (spans, asked) => {
      const taken = withoutOverlaps(spans);
      expect(overlapsAny(taken, asked)).toBe(taken.some((one) => meet(one, asked)));
    }),
  );
});
