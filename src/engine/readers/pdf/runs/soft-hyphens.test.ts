import { expect, test } from 'vitest';
import { hyphenMender } from './soft-hyphens.ts';

test('a hyphen with a space before it is a dash, and another in the same run keeps its place', () => {
  const mend = hyphenMender({
    letters: 'theoldportofficesaid',
    hyphens: [3, 6, 10],
    dashes: new Set([3]),
    spaces: [3],
  });
  expect(mend('the  old port office said')).toBe('the - old-port-office said');
});

test('two of them at one place are one dash', () => {
  const mend = hyphenMender({ letters: 'abroadinspring', hyphens: [6, 6], dashes: new Set([6]), spaces: [6] });
  expect(mend('abroad  in spring')).toBe('abroad -- in spring');
});
