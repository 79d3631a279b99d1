import { expect, test } from 'vitest';
import { direction, firstRun } from './direction.ts';

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

test.each([
  ['The ferry', ['The ferry', '', '']],
  ['Lark (العبارة 12) again', ['Lark', ' (', 'العبارة 12) again']],
  ['العبارة 12) again', ['العبارة 12', ') ', 'again']],
  ['12 %', ['12 %', '', '']],
])('%s is split where its direction changes', (text, parts) => {
  const { run, between, rest } = firstRun(text);
  expect([run, between, rest]).toEqual(parts);
});
