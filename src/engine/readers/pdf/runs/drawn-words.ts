/** The glyphs of a page, from left to right → words, each drawn in one go: pdf.js takes some codes for spaces. */
import { across, along, type Glyph, sizeOf } from '../drawing/glyph.ts';
import type { Item } from '../run.ts';

/** In heights of the type: wider than between letters, and how far back a letter may move. */
const GAP = 0.12;
/** Wider than between most words. */
const WIDE_GAP = 0.8;
const SAME_LINE = 0.02;

export function drawnWords(glyphs: readonly Glyph[]): Item[] {
  const words: Glyph[][] = [];
  for (const glyph of glyphs) {
    const word = words.at(-1);
    const last = word?.findLast(isNoMark);
    if (word && last && (isMarkOf(last, glyph) || isNext(last, glyph))) word.push(glyph);
    else words.push([glyph]);
  }
  return words.map(itemOf);
}

/** Some programs draw a space behind each letter of Han, and the next letter in its place. */
export function withoutSpacesDrawnOver(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((glyph, i) => {
    const next = glyphs[i + 1];
    const reach = sizeOf(glyph) * SAME_LINE;
    const isSamePlace = (place: (each: Glyph) => number) => next && Math.abs(place(next) - place(glyph)) < reach;
    return glyph.text.trim() !== '' || !isSamePlace(along) || !isSamePlace(across);
  });
}

/** Words drawn one after the other in one font → the parts of lines, with spaces. */
export function linesOf(words: readonly Item[]): Item[] {
  const lines: Item[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const gap = line ? gapTo(word, line) : null;
    if (!line || gap === null || gap < 0 || gap > WIDE_GAP) lines.push(word);
    else
      lines[lines.length - 1] = {
        ...line,
        str: `${line.str}${gap > GAP && !areWithoutSpaces(line.str, word.str) ? ' ' : ''}${word.str}`,
        width: line.width + gap * line.height + word.width,
      };
  }
  return lines;
}

/** Chinese and Japanese letters, however wide they are set. */
function areWithoutSpaces(before: string, after: string): boolean {
  return IDEOGRAPH.test(before.slice(-1)) && IDEOGRAPH.test(after.slice(0, 1));
}

const IDEOGRAPH = /[\u3001-\u30ff\u3400-\u9fff\uff01-\uff60]/;

/** In heights of the type; null if they are not on one line, from left to right, or differ in type. */
function gapTo(word: Item, line: Item): number | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = word.transform;
  const isSameType = word.fontName === line.fontName && [a, b, c, d].every((value, i) => value === line.transform[i]);
  const isLevel = b === 0 && Math.abs(y - (line.transform[5] ?? 0)) <= line.height * SAME_LINE;
  return isSameType && isLevel ? (x - (line.transform[4] ?? 0) - line.width) / line.height : null;
}

function isNext(last: Glyph, glyph: Glyph): boolean {
  const size = sizeOf(last);
  const isSameType = glyph.font === last.font && glyph.type.every((value, i) => value === last.type[i]);
  const gap = along(glyph) - along(last) - last.width;
  return isSameType && Math.abs(gap) <= size * GAP && Math.abs(across(glyph) - across(last)) <= size * SAME_LINE;
}

const MARKS = /^\p{M}+$/u;

function isNoMark({ text }: Glyph): boolean {
  return !MARKS.test(text);
}

/** Wherever it is above or below its letter. */
function isMarkOf(last: Glyph, glyph: Glyph): boolean {
  const reach = sizeOf(last);
  const isNear = along(glyph) - along(last) - last.width < reach * GAP && along(last) - along(glyph) < reach;
  return !isNoMark(glyph) && isNear && glyph.font === last.font && Math.abs(across(glyph) - across(last)) < reach;
}

function itemOf(word: readonly Glyph[]): Item {
  const first = word[0] as Glyph;
  const last = word.findLast(isNoMark) ?? first;
  return {
    str: word.map(({ text }) => text).join(''),
    dir: 'ltr',
    transform: [...first.type, first.x, first.y],
    width: along(last) + last.width - along(first),
    height: sizeOf(first),
    fontName: first.font,
    isSaid: true,
  };
}
