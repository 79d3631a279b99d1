/** Black bars in a line of words, without any below them: what they stand for was taken out of the file. */
import { type Box, contains } from './box.ts';
import { BLACK, brightnessOf } from './colour.ts';
import type { Drawing } from './drawing.ts';
import { type InkedGlyph, sizeOf } from './glyph.ts';
import { type Area, MOST_AREAS } from './painted.ts';

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

export function emptyBars({ glyphs, painted }: Drawing, unseen: ReadonlySet<InkedGlyph>): EmptyBar[] {
  if (painted.areas.length > MOST_AREAS) return [];
  const black = painted.areas.filter(
    ({ isOpaque, colour, box }) =>
      isOpaque && (brightnessOf(colour, 1) ?? 1) < BLACK && box.right - box.left > box.top - box.bottom,
  );
  if (black.length === 0 || black.length > MOST_BARS) return [];
  const words = glyphs.filter((glyph) => /[\p{L}\p{N}]/u.test(glyph.text) && glyph.type[1] === 0 && !unseen.has(glyph));
  return black.flatMap(({ box }) => {
    const isOn = ({ x, y, width }: InkedGlyph) => contains(box, [x + width / 2, y + (box.top - box.bottom) / 4]);
    const beside = words.find((glyph) => isBeside(glyph, box));
    return beside && !glyphs.some((glyph) => glyph.text.trim() !== '' && isOn(glyph)) ? [{ beside, box }] : [];
  });
}

function isBeside(glyph: InkedGlyph, { left, right, bottom, top }: Area['box']): boolean {
  const { x, y, width } = glyph;
  const size = sizeOf(glyph);
  const isOfItsHeight = top - bottom > size * LEAST_HEIGHT && top - bottom < size * MOST_HEIGHT;
  const isOnItsLine = bottom < y + size * FOOT && top > y + size * HEAD && right - left > size * LEAST_WIDTH;
  const gaps = [left - x - width, x - right];
  return isOfItsHeight && isOnItsLine && gaps.some((gap) => gap > -size * OVER && gap < size * GAP);
}
