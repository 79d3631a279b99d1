import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersAndDigits } from './letters-and-digits.ts';

const byExpression = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

test('keeps what the expression keeps, in any text', () => {
  for (const unit of ['grapheme', 'binary'] as const) {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => lettersAndDigits(text) === byExpression(text)),
      { numRuns: 2000 },
    );
  }
});

test('lone surrogates go, pairs stay, long texts come out whole', () => {
  expect(lettersAndDigits('a\ud800b\udc00 \ud835\udd38!😀x')).toBe('ab\ud835\udd38x');
  const long = 'Ab 1. 北京—'.repeat(20_000);
  expect(lettersAndDigits(long)).toBe(byExpression(long));
});
