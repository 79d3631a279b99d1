import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../../measure/test-effort.ts';
import { foldedLetters } from './folded-letters.ts';

const byExpression = (text: string) =>
  text
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/[^\p{L}\p{N}]+/gu, '');

test('each character becomes what it becomes by itself', () => {
  for (let code = 0; code <= 0x1ffff; code++) {
    const character = String.fromCodePoint(code);
    if (foldedLetters(`a${character}b`) !== byExpression(`a${character}b`)) expect.fail(code.toString(16));
  }
});

test('a text becomes what it becomes as a whole', () => {
  const odd = fc.constantFrom(...'ΑΣςİıßẞŉΐ\u0345\u0301՚և\u{1e900}\ud835', '\udd38', ' ', 'x');
  for (const unit of ['grapheme', 'binary', odd] as const) {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => foldedLetters(text) === byExpression(text)),
      { numRuns: tries(2000) },
    );
  }
});

test('lone surrogates go, pairs stay, long texts come out whole', () => {
  expect(foldedLetters('a\ud800b\udc00 \ud835\udd38!😀x')).toBe('ab\ud835\udd38x');
  const long = 'Ab 1. 北京—Straße 𝔸'.repeat(20_000);
  expect(foldedLetters(long)).toBe(byExpression(long));
});
