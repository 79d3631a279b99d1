import { expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { readPage } from './passages-of-page.ts';

const quotation = (note: number, words: string) =>
  `<blockquote><p>${words}<sup><a href="#note-${note}">${note}</a></sup></p></blockquote>`;
const note = (number: number, words: string) =>
  `<li id="note-${number}"><blockquote><mark>${words}</mark></blockquote></li>`;

test('a passage is printed where its note and each of its quotations have its words and no others', () => {
  const page = readPage(
    `${quotation(1, 'The pier')}${quotation(2, 'A pier')}${note(1, 'The pier')}${note(2, 'The pier')}`,
  );
  expect(page.notes).toEqual([1, 2]);
  expect([page.prints(1, 'The pier'), page.prints(1, 'pier'), page.prints(2, 'The pier')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a page from before words were written in plain order still prints its passage, but not in part', () => {
  const [quoted, plain] = ['said \u202enot guilty\u202c & left', 'said not guilty &amp; left'];
  const withSigns = 'said \u202enot guilty\u202c &amp; left';
  const prints = (inQuotation: string, inNote: string) =>
    readPage(quotation(1, inQuotation) + note(1, inNote)).prints(1, quoted);
  expect(prints(withSigns, withSigns)).toBe(true);
  expect(prints(plain, plain)).toBe(true);
  expect(prints(withSigns, plain)).toBe(false);
  expect(prints('said \u202enot guilty &amp; left', 'said \u202enot guilty &amp; left')).toBe(false);
});

test.each([
  ['notes that are never closed', '<li id="note-1">'],
  ['tags of notes that are never closed', '<li id="note-1" '],
  ['marks that are never closed', '<mark>'],
  ['quotations that are never closed', '<blockquote '],
  ['notes of one number', note(1, 'x') + quotation(1, 'x')],
])('%s in a bundle’s page take no more time than their length', (_, piece) => {
  const spent = processorTime();
  const page = readPage(piece.repeat(400_000 / piece.length) + note(2, 'x'));
  for (let passage = 0; passage < 20_000; passage++) page.prints(1, 'x');
  expect(spent()).toBeLessThan(2_000);
});
