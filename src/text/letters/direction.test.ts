import { expect, test } from 'vitest';
import { direction, firstRun, turnedRuns } from './direction.ts';

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

test.each([
  ['بلغ عدد القتلى 1,234 شخصا', ['1,234']],
  ['اصطدمت العبارة Lark of Averin (12%) بالكراكة', ['Lark of Averin (12%)']],
  ['شركة Reuters (رويترز) و (BBC) قالت', ['Reuters', 'BBC']],
  ['عدد ١٬٢٣٤ قتيلا و $5', ['١٬٢٣٤', '$5']],
  ['The ferry العبارة 12 قرب struck', ['العبارة 12 قرب']],
  ['العبارة: the words of a whole sentence in another language', []],
  ['1,234 dead, says Reuters', []],
])('%s has short runs that go against it', (text, runs) => {
  expect(turnedRuns(text).map(({ from, to }) => text.slice(from, to))).toEqual(runs);
});
