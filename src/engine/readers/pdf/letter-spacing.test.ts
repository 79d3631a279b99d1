import { expect, test } from 'vitest';
import { withoutLetterSpacing } from './letter-spacing.ts';

function texts(words: readonly string[], y = 100): string[] {
  const runs = words.map((text, i) => ({ text, x: i * 50, y, width: 40, size: 12, font: 'a', isRightToLeft: false }));
  return withoutLetterSpacing(runs).map(({ text }) => text);
}

test('letters set apart are words again where spaces are drawn between the words', () => {
  expect(texts(['F E R R I E S', ' ', 'I N', ' ', 'f o g .'])).toEqual(['FERRIES', ' ', 'IN', ' ', 'fog.']);
  expect(texts(['A', ' ', 'fi n d i n g'])).toEqual(['A', ' ', 'finding']);
});

test.each([
  [['J. K.', ' ', 'Roe']],
  [['A B C D E']],
  [['x y', ' ', 'a b c words of a line']],
  [['The council voted', ' ', 'a b c d']],
])('other letters stay apart: %j', (words) => {
  expect(texts(words)).toEqual(words);
});
