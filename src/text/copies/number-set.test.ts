import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberSet } from './number-set.ts';

test('a number set holds the same numbers as a Set, and has as many in common with another', () => {
  const numbers = fc.uint32Array({ max: 40 });
  const anywhere = fc.uint32Array();
  fc.assert(
    fc.property(fc.oneof(numbers, anywhere), fc.oneof(numbers, anywhere), (a, b) => {
      const [one, other] = [new NumberSet(a), new NumberSet(b)];
      expect([...one].sort()).toEqual([...new Set(a)].sort());
      expect(one.size).toBe(new Set(a).size);
      expect([...b].every((number) => other.has(number))).toBe(true);
      const common = new Set(a).intersection(new Set(b)).size;
      expect([one.countIn(other), other.countIn(one)]).toEqual([common, common]);
    }),
  );
});
