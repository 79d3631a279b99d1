import { expect, test } from 'vitest';
import type { Glyph } from '../drawing/glyph.ts';
import { drawnWords, linesOf, withoutSpacesDrawnOver } from './drawn-words.ts';

const glyph = (text: string, x: number, y: number, width: number): Glyph => ({
  ...{ text, x, y, width, font: 'f', isSaid: false, type: [10, 0, 0, 10] },
});

test('a mark belongs to the letter before it, wherever it is above it, and the word goes on behind the letter', () => {
  const glyphs = [glyph('x', 10, 0, 5), glyph('\u0307', 11, 3, 0), glyph('y', 15, 0, 5), glyph('\u030c', 20, 2, 4)];
  expect(drawnWords([...glyphs, glyph('z', 40, 0, 5)])).toMatchObject([
    { str: 'x\u0307y\u030c', width: 10 },
    { str: 'z', width: 5 },
  ]);
});

test('ideographs that are set wide have no spaces between them; words have', () => {
  const wide = (letters: string) => drawnWords([...letters].map((text, i) => glyph(text, i * 14, 0, 10)));
  expect(linesOf(wide('作战，原')).map(({ str }) => str)).toEqual(['作战，原']);
  expect(linesOf(wide('ab作')).map(({ str }) => str)).toEqual(['a b 作']);
});

test('a space that the next letter is drawn over is none', () => {
  const glyphs = [...'作 战 a'].map((text, i) => glyph(text, [0, 10, 10, 20, 30][i] ?? 0, 0, 10));
  expect(withoutSpacesDrawnOver(glyphs).map(({ text }) => text)).toEqual([...'作战 a']);
});
