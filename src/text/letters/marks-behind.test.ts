import { expect, test } from 'vitest';
import { marksBehind } from './marks-behind.ts';

const LRM = '\u200e';
const RLM = '\u200f';

test.each([
  ['plain words', ''],
  ['2026', ''],
  ['they said שלום.', LRM],
  ['שלום they said', LRM],
])('behind %j in a line from left to right stands %j', (words, marks) => {
  expect(marksBehind(words, 'ltr')).toBe(marks);
});

test('a line from right to left has its own marks', () => {
  for (const words of ['שלום', 'ࠀ', 'ࡀ']) expect(marksBehind(words, 'rtl')).toBe('');
  expect(marksBehind('Sennet', 'rtl')).toBe(RLM);
});
