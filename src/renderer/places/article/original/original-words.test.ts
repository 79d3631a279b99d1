import { expect, it } from 'vitest';
import { notShownWords } from './original-words.ts';

it('says what of the original is not shown, and nothing if all of it is', () => {
  expect(notShownWords({ scripts: 0, pictures: 0, styleSheets: 0 })).toBe('');
  expect(notShownWords({ scripts: 0, pictures: 1, styleSheets: 0 })).toBe(': 1 picture is not shown');
  expect(notShownWords({ scripts: 3, pictures: 6, styleSheets: 2 })).toBe(
    ': 3 scripts, 6 pictures and 2 style sheets are not shown',
  );
});
