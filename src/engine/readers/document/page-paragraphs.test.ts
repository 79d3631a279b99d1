import { expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { TESTS_IN_FULL } from '../../../measure/test-effort.ts';
import { paragraphsOfPage } from './page-paragraphs.ts';

test('links between bars are no text, and very many of them take no time', () => {
  const links = (count: number) => '<a href="#">Harbour news</a> | '.repeat(count);
  const spent = processorTime();
  const last = 'The harbour office answers questions only in writing, and late.';
  const story = 'The evening ferry will leave an hour later from May. '.repeat(10);
  expect(paragraphsOfPage(`<p>${links(3)}Sport</p><p>${story}</p><p>${links(40)}${last}</p>`)).toMatchObject([
    { role: 'head-or-foot' },
    { role: 'body' },
    { role: 'body' },
  ]);
  expect(spent()).toBeLessThan(2_000);
});

test.skipIf(!TESTS_IN_FULL)('a cell of very many paragraphs takes linear time', () => {
  const spent = processorTime();
  expect(paragraphsOfPage(`<table><tr><td>${'<p>a</p>'.repeat(40_000)}</td></tr></table>`)).toHaveLength(40_000);
  expect(spent()).toBeLessThan(3_000);
});
