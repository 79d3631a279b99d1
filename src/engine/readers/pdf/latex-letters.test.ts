import { expect, test } from 'vitest';
import { withLatexLetters } from './latex-letters.ts';
import type { Item } from './run.ts';

function read(...lines: readonly string[]): string[] {
  const items = lines.map((str): Item => ({ str, dir: 'ltr', transform: [], width: 0, height: 0, fontName: 'f' }));
  return withLatexLetters(items).map(({ str }) => str);
}

test('codes of LaTeX’s encoding are ligatures, quotation marks and dashes', () => {
  expect(read('\x10My \x1csh,\x11 he said \x15 in 2010\x152012', 'o\x1ecers, a \x1deet, o\x1b')).toEqual([
    '“My fish,” he said – in 2010–2012',
    'officers, a fleet, off',
  ]);
});

test('codes without a ligature among them, or with those of a font without a map, stay', () => {
  expect(read('A page\x11', 'of a form')).toEqual(['A page\x11', 'of a form']);
  expect(read('\x03\x04a\x1cb\x05')).toEqual(['\x03\x04a\x1cb\x05']);
});
