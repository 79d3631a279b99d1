/** Black bars in a line of words, without any below them: what they stand for was taken out of the file. */

import { BLACK, brightnessOf } from '../drawing/colour.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { type InkedGlyph, sizeOf } from '../drawing/glyph.ts';
import { type Area, MOST_AREAS } from '../drawing/painted.ts';
import { type Box, contains } from '../geometry/box.ts';

/** The words beside a bar, and the bar. */
export interface EmptyBar {
  readonly beside: InkedGlyph;
  readonly box: Box;
}

/** In heights of the type beside it. */
const LEAST_HEIGHT = 0.6;
const MOST_HEIGHT = 2;
const LEAST_WIDTH = 1.5;
/** How far from the words it may be, and how far over them. */
const GAP = 1;
const OVER = 0.3;
/** How far above and below the foot of the words it must reach at least. */
const FOOT = 0.15;
const HEAD = 0.5;
/** A page has no more, unless it is a drawing. */
const MOST_BARS = 200;
/** In points: the bars of a chart begin at one place. */
const SAME_PLACE = 1;
/** In heights of the type: how far the lines of a paragraph are from each other, and how much its type may differ. */
const LEAST_PITCH = 0.8;
const MOST_PITCH = 1.9;
const SAME_SIZE = 0.05;
/** The share of its width that the letters of the next line have. */
const LEAST_COVERED = 0.5;

export function emptyBars({ glyphs, painted }: Drawing, unseen: ReadonlySet<InkedGlyph>): EmptyBar[] {
  if (painted.areas.length > MOST_AREAS) return [];
  const black = painted.areas.filter(
    ({ isOpaque, colour, box }) =>
      isOpaque && (brightnessOf(colour, 1) ?? 1) < BLACK && box.right - box.left > box.top - box.bottom,
  );
  if (black.length === 0 || black.length > MOST_BARS) return [];
  const seen = glyphs.filter((glyph) => glyph.text.trim() !== '' && glyph.type[1] === 0 && !unseen.has(glyph));
  const words = seen.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return black.flatMap(({ box }) => {
    const isOn = ({ x, y, width }: InkedGlyph) => contains(box, [x + width / 2, y + (box.top - box.bottom) / 4]);
    const near = seen.filter((glyph) => isBeside(glyph, box));
    const beside = near.find((glyph) => words.includes(glyph));
    if (!beside || glyphs.some((glyph) => glyph.text.trim() !== '' && isOn(glyph))) return [];
    const isBetween = new Set(near.map(({ x }) => x < box.left)).size === 2;
    const isOfChart = black.some((other) => other.box !== box && Math.abs(other.box.left - box.left) < SAME_PLACE);
    return (isBetween && !isOfChart) || isInProse(box, beside, words) ? [{ beside, box }] : [];
  });
}

/** The line above or below has words all along it: an ornament stands beside a heading, and a chart’s bar beside others. */
function isInProse({ left, right }: Area['box'], beside: InkedGlyph, words: readonly InkedGlyph[]): boolean {
  const size = sizeOf(beside);
  const covered = (isAbove: boolean) => {
    const over = words.filter((glyph) => {
      const up = (glyph.y - beside.y) * (isAbove ? 1 : -1);
      const middle = glyph.x + glyph.width / 2;
      const isOfItsSize = Math.abs(sizeOf(glyph) - size) < size * SAME_SIZE;
      return isOfItsSize && up > size * LEAST_PITCH && up < size * MOST_PITCH && middle > left && middle < right;
    });
    return over.reduce((sum, { width }) => sum + width, 0);
  };
  return Math.max(covered(true), covered(false)) > (right - left) * LEAST_COVERED;
}

function isBeside(glyph: InkedGlyph, { left, right, bottom, top }: Area['box']): boolean {
  const { x, y, width } = glyph;
  const size = sizeOf(glyph);
  const isOfItsHeight = top - bottom > size * LEAST_HEIGHT && top - bottom < size * MOST_HEIGHT;
  const isOnItsLine = bottom < y + size * FOOT && top > y + size * HEAD && right - left > size * LEAST_WIDTH;
  const gaps = [left - x - width, x - right];
  return isOfItsHeight && isOnItsLine && gaps.some((gap) => gap > -size * OVER && gap < size * GAP);
}
