import { expect, test } from 'vitest';
import type { Item } from '../run.ts';
import { isLatexCode, type LatexFonts, withLatexLetters } from './latex-letters.ts';

const noneKnown = (): LatexFonts => ({ encodings: new Map(), common: null });

/** Each letter of another width, as in print. */
function words(text: string, fontName = 'f'): Item[] {
  return text.split(' ').map((str, i) => ({
    ...{ str, dir: 'ltr', transform: [10, 0, 0, 10, i * 100, 0], height: 10, fontName },
    width: str.length * (4 + (i % 3)),
  }));
}

function read(items: readonly Item[], fonts = noneKnown()): string {
  return withLatexLetters(items, new Set(items), fonts)
    .map(({ str }) => str)
    .join(' ');
}

test('codes of T1 are ligatures, quotation marks, dashes and letters', () => {
  expect(
    read(words('\x10My \x1csh,\x11 he said \x15 in 2010\x152012 o\x1ecers, a \x1deet, o\x1b mo\xbbe Stra\xffe')),
  ).toBe('“My fish,” he said – in 2010–2012 officers, a fleet, off może Straße');
});

test('a heading alone whose only code of T1 is an ß has it', () => {
  expect(isLatexCode('schlie\xffen')).toBe(true);
  expect(read(words('Der Hafenrat schlie\xfft die alte Stra\xffe'))).toBe('Der Hafenrat schließt die alte Straße');
});

test('names with a ÿ tell no encoding', () => {
  for (const text of [
    'L’Haÿ-les-Roses « en été »',
    'Pierre Louÿs',
    'Eugène Ysaÿe',
    'le duc de Croÿ',
    'Charles Nicolaÿ',
  ]) {
    expect(isLatexCode(text)).toBe(false);
    expect(read(words(text))).toBe(text);
  }
});

test('codes of OT1 are ligatures, quotation marks, dashes and letters', () => {
  expect(read(words('\\My \x0csh," he said { in 2010{2012 | a \x0deet, sta\x0b, o\x0ecers, wa\x0fes, \x1buvre'))).toBe(
    '“My fish,” he said – in 2010–2012 — a fleet, staff, officers, waffles, œuvre',
  );
  const [stroke] = words('l\x13od\x13z');
  expect(read([...words('the staff of sta\x0b'), { ...(stroke as Item), str: '\x20l\x13od\x13z' }])).toBe(
    'the staff of staff ł´od´z',
  );
});

test('a font whose codes tell nothing has the encoding of the others, on later pages too', () => {
  const fonts = noneKnown();
  expect(read([...words('the sta\x0b'), ...words('years \\of" fear', 'bold')], fonts)).toBe(
    'the staff years “of” fear',
  );
  expect(read(words('The next \\year"', 'bold'), fonts)).toBe('The next “year”');
});

test('letters of one width keep their marks, and those of formulas their codes', () => {
  const fixed = words('office {b} "c"', 'fixed').map((item) => ({ ...item, width: item.str.length * 5 }));
  expect(read([...words('the sta\x0b'), ...fixed])).toBe('the staff office {b} "c"');
  expect(read([...words('the sta\x0b'), ...words('\x0bx < \x0cy', 'formula')])).toBe('the staff \ufffdx < \ufffdy');
});

test('a page of more words than a call may have arguments is read', () => {
  const many = Array.from({ length: 130_000 }, () => words('year')[0] as Item);
  expect(read([...words('the sta\x0b', 'g'), ...many]).slice(0, 14)).toBe('the staff year');
});

test('letters that other fonts have are left as they are', () => {
  expect(read(words('A page {1} of a form'))).toBe('A page {1} of a form');
  const named = words('{a} sta\x0b');
  expect(withLatexLetters(named, new Set(), noneKnown())).toEqual(named);
});
