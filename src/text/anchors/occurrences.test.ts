import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote } from './occurrences.ts';

const slices = (text: string, spans: { from: number; to: number }[]) =>
  spans.map(({ from, to }) => text.slice(from, to));

test('every exact place is found, including overlapping ones', () => {
  expect(findQuote('ana bananana', 'ana').map(({ from }) => from)).toEqual([0, 5, 7, 9]);
  expect(findQuote('café', 'cafe\u0301')).toEqual([{ from: 0, to: 4 }]);
  expect(findQuote('abc', '')).toEqual([]);
});

test('no place splits a character', () => {
  expect(findQuote('x\u0301x', 'x')).toEqual([{ from: 2, to: 3 }]);
  expect(findQuote('😀', '\ude00')).toEqual([]);
  expect(findQuote('👩‍👧 👩', '👩')).toEqual([{ from: 6, to: 8 }]);
  expect(findQuote('🇺🇦🇫🇷', '🇺')).toEqual([]);
  expect(findQuote('🇺🇦🇫🇷', '🇦🇫')).toEqual([]);
  expect(findQuote('🇺🇦🇫🇷', '🇫🇷')).toEqual([{ from: 4, to: 8 }]);
  expect(findQuote(`${'🇺🇦'.repeat(9)}🇦🇺`, '🇦🇺')).toEqual([{ from: 36, to: 40 }]);
  expect(findQuote(`a${'🇺🇦'.repeat(99)}`, '🇦🇺')).toEqual([]);
  const family = '👩🏽‍🦰‍👩🏽‍🦱‍👨🏽‍🦲‍👧🏽‍👦🏽‍👶🏽‍👧🏽‍👦🏽';
  expect(findQuote(`${family} 👦🏽`, '👦🏽')).toEqual([{ from: family.length + 1, to: family.length + 5 }]);
  expect(findQuote(`x${'\u0301'.repeat(99)}`, '\u0301')).toEqual([]);
  expect(findQuote('🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', '🏴')).toEqual([]);
  expect(findQuote('\u1112\u119e', '\u1112')).toEqual([]);
  expect(findQuote('ทำ ท', 'ท')).toEqual([{ from: 3, to: 4 }]);
  expect(findQuote('a\r\nb', 'a\r')).toEqual([]);
});

test('every place has exactly the words that were searched for', () => {
  const any = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '“', '"', '😀', '\u0301', '(', '$', '-', '…') });
  fc.assert(
    fc.property(any, any, any, (before, quote, after) => {
      const text = (before + quote + after).normalize('NFC');
      for (const found of slices(text, findQuote(text, quote))) expect(found).toBe(quote.normalize('NFC'));
    }),
  );
});
