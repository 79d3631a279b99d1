import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hitPieces } from './hits.ts';

const TEXT = 'Twelve people died near the dredger.';

test('hits are cut out, and what is between them stays', () => {
  expect(
    hitPieces({ from: 0, text: TEXT }, [
      { from: 0, to: 6 },
      { from: 14, to: 18 },
    ]),
  ).toEqual([
    { from: 0, text: 'Twelve', hit: 0 },
    { from: 6, text: ' people ', hit: null },
    { from: 14, text: 'died', hit: 1 },
    { from: 18, text: ' near the dredger.', hit: null },
  ]);
});

test('a hit that began in the previous piece continues in this one', () => {
  expect(hitPieces({ from: 10, text: 'abc' }, [{ from: 5, to: 11 }])).toEqual([
    { from: 10, text: 'a', hit: 0 },
    { from: 11, text: 'bc', hit: null },
  ]);
});

test('the pieces contain every letter once, whatever the hits', () => {
  const spans = fc
    .uniqueArray(fc.nat(TEXT.length + 20), { maxLength: 12 })
    .map((cuts) => cuts.sort((a, b) => a - b))
    .map((cuts) =>
      cuts.slice(0, -1).flatMap((from, at) => (at % 2 === 0 ? [{ from, to: cuts[at + 1] as number }] : [])),
    );
  fc.assert(
    fc.property(spans, fc.nat(10), (hits, from) => {
      const pieces = hitPieces({ from, text: TEXT }, hits);
      expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
    }),
  );
});
