import { expect, test } from 'vitest';
import { processorTime } from '../../measure/processor-time.ts';
import { marksBehind } from './marks-behind.ts';

const LRM = '\u200e';
const RLM = '\u200f';

test.each([
  ['plain words', ''],
  ['2026', ''],
  ['\u202eturned\u202c', ''],
  ['\u202eturned', `\u202c${LRM}`],
  ['\u2067isolated \u202bembedded', `\u202c\u2069${LRM}`],
  ['\u2067isolated \u202bembedded\u2069', ''],
  ['\u202bembedded \u2068isolated\u202c', `\u2069\u202c${LRM}`],
  ['closed twice\u202c\u2069', ''],
  ['\u202eending with its paragraph\n\nnext', ''],
  ['they said שלום.', LRM],
  ['שלום they said', LRM],
])('behind %j in a line from left to right stands %j', (words, marks) => {
  expect(marksBehind(words, 'ltr')).toBe(marks);
});

test('a line from right to left has its own marks', () => {
  for (const words of ['שלום', 'ࠀ', 'ࡀ']) expect(marksBehind(words, 'rtl')).toBe('');
  expect(marksBehind('Sennet', 'rtl')).toBe(RLM);
});

test('signs without end take linear time', () => {
  const spent = processorTime();
  marksBehind(`\u2067${'\u2069\u202a'.repeat(100_000)}`, 'ltr');
  expect(spent()).toBeLessThan(1_000);
});
