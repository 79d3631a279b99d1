import { expect, test } from 'vitest';
import { namesInWords } from './names-in-words.ts';

test('a long name says that it was cut, and no letter is cut in half', () => {
  expect(namesInWords(['Lead', 'Squares of the numbers and what was written about them'])).toBe(
    '“Lead”, “Squares of the numbers and what was wri…”',
  );
  expect(namesInWords([`${'x'.repeat(38)}𝔸𝔹𝔺`])).toBe(`“${'x'.repeat(38)}𝔸…”`);
});

test('what is not named is counted', () => {
  const names = Array.from({ length: 15 }, (_, at) => `c${at}`);
  expect(namesInWords(names)).toMatch(/^“c0”, .*“c11” and 3 more$/);
});
