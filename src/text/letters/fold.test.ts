import { expect, test } from 'vitest';
import { foldLetters } from './fold.ts';

test('letters with several spellings become one', () => {
  expect(foldLetters('İSTANBUL’UN ışığı')).toBe("istanbul'un ışığı");
  expect(foldLetters('I\u0307zmir')).toBe('izmir');
  expect(foldLetters('Ёлка, أخبار, मध्य ﬁn')).toBe('елка, اخبار, मध्य fin');
});
