import { expect, test } from 'vitest';
import { compressText, decompressText } from './texts.ts';

test.each([
  ['nothing', ''],
  ['a letter', 'й'],
  ['words', 'The ferry left Karlova at noon. '],
  ['what shrinks far below its size', 'ferry '.repeat(100_000)],
])('a stored text comes back as it was: %s', (_, text) => {
  expect(decompressText(compressText(text))).toBe(text);
});
