import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { expect, test } from 'vitest';
import { drawnLetters } from '../drawing/drawn-letters.ts';
import { spaceMender, withoutLetterSpacing } from './letter-spacing.ts';

function texts(words: readonly string[], y = 100): string[] {
  const runs = words.map((text, i) => ({ text, x: i * 50, y, width: 40, size: 12, font: 'a', isRightToLeft: false }));
  return withoutLetterSpacing(runs).map(({ text }) => text);
}

test('letterspaced words are rejoined if spaces are drawn between the words', () => {
  expect(texts(['F E R R I E S', ' ', 'I N', ' ', 'f o g .'])).toEqual(['FERRIES', ' ', 'IN', ' ', 'fog.']);
  expect(texts(['A', ' ', 'fi n d i n g'])).toEqual(['A', ' ', 'finding']);
});

test.each([
  [['J. K.', ' ', 'Roe']],
  [['A B C D E']],
  [['x y', ' ', 'a b c words of a line']],
  [['The council voted', ' ', 'a b c d']],
])('other separate letters stay separate: %j', (words) => {
  expect(texts(words)).toEqual(words);
});

test('if pdf.js writes the same into every gap of a line, the drawing shows its words', () => {
  const mend = spaceMender({
    letters: 'TheoldpierFERRYBACKHOMEx',
    hyphens: [],
    dashes: new Set(),
    spaces: [3, 6, 15, 19],
  });
  expect(['The old pier', 'F E R R Y B A C K H O M E', 'x'].map(mend)).toEqual([
    'The old pier',
    'FERRY BACK HOME',
    'x',
  ]);
});

test('letters between which no space is drawn stay unchanged', () => {
  const mend = spaceMender({ letters: 'ABCDEFGHIJ', hyphens: [], dashes: new Set(), spaces: [] });
  expect(mend('A B C D E F G H I J')).toBe('A B C D E F G H I J');
});

test('a soft hyphen with a space before it is a dash', async () => {
  const shown = [...'AB -C\u00adD'].map((letter) => ({ unicode: letter === '-' ? '\u00ad' : letter }));
  const page = { getOperatorList: async () => ({ argsArray: [[shown]] }) } as unknown as PDFPageProxy;
  expect(await drawnLetters(page)).toMatchObject({ letters: 'ABCD', hyphens: [2, 3], dashes: new Set([2]) });
});

test('a gap wider than those between letters is a space, drawn or not', async () => {
  const glyphs = (text: string) => [...text].map((unicode) => ({ unicode }));
  const [a, b, c, d] = glyphs('ABCD');
  const shown = [a, -300, b, -900, c, -300, d];
  const page = { getOperatorList: async () => ({ argsArray: [[shown], [glyphs('E F')]] }) } as unknown as PDFPageProxy;
  expect(await drawnLetters(page)).toMatchObject({ letters: 'ABCDEF', spaces: [2, 5] });
});
