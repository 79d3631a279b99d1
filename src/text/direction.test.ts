import { expect, test } from 'vitest';
import { direction } from './direction.ts';

test.each([
  ['The ferry', 'ltr'],
  ['العبارة Lark', 'rtl'],
  ['Lark العبارة', 'ltr'],
  ['12: “העבורת”', 'rtl'],
  ['渡轮', 'ltr'],
  ['𞤀𞤣', 'rtl'],
  ['12 %', 'ltr'],
  ['', 'ltr'],
])('%s', (text, wanted) => {
  expect(direction(text)).toBe(wanted);
});
