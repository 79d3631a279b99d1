/** Words that a line is drawn through: taken back, as in the changes that office programs track. */

import { brightnessOf } from '../drawing/colour.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { across, along, type InkedGlyph, sizeOf } from '../drawing/glyph.ts';
import type { Line } from '../drawing/painted.ts';

/** How high above the foot of its letters a line strikes them out, in heights of the type: lower, it underlines them. */
const LOWEST = 0.15;
const HIGHEST = 0.42;
/** How far the line may reach beyond its letters, as through a space, and how far apart they may be. */
const BEYOND = 0.6;
const APART = 1.5;
/** How far a letter reaches below and above its foot. */
const BELOW = 0.25;
const ABOVE = 0.75;
/** Of the letters that a line crosses, as many at this height: it was not meant for raised and lowered ones. */
const LEAST_CROSSED = 0.8;
/** A line so much brighter than its letters is the mark of a pen over them, or paper. */
const MOST_PALER = 0.7;
/** More than this share of a page is not taken back: the lines mean something else. */
const MOST_STRUCK = 0.9;

/** The letters that lines are drawn through, unless nearly all are. */
export function struckGlyphs({ glyphs, painted, isOfPictures }: Drawing): ReadonlySet<InkedGlyph> {
  const struck = new Set<InkedGlyph>();
  if (painted.lines.length === 0) return struck;
  const letters = glyphs.filter(({ text, font }) => text.trim() !== '' && !isOfPictures(font));
  const near = createNear(letters);
  for (const line of joined(painted.lines)) for (const glyph of struckBy(line, near(line))) struck.add(glyph);
  return struck.size > letters.length * MOST_STRUCK ? new Set() : struck;
}

/** In points: programs draw a line in parts, one for each font. */
const SAME_LINE = 0.3;
const TOUCHING = 1;

/** Level lines that go on in others become one. */
function joined(lines: readonly Line[]): Line[] {
  const isLevel = ({ from, to }: Line) => Math.abs(from[1] - to[1]) < SAME_LINE;
  const rowOf = ({ from }: Line) => Math.round(from[1] / SAME_LINE);
  const level = lines
    .filter(isLevel)
    .map((line): Line => (line.from[0] <= line.to[0] ? line : { ...line, from: line.to, to: line.from }))
    .sort((a, b) => rowOf(a) - rowOf(b) || a.from[0] - b.from[0]);
  const whole = lines.filter((line) => !isLevel(line));
  for (const line of level) {
    const last = whole.at(-1);
    const goesOn =
      last &&
      isLevel(last) &&
      line.brightness === last.brightness &&
      Math.abs(line.from[1] - last.from[1]) < SAME_LINE &&
      line.from[0] <= last.to[0] + TOUCHING;
    if (goesOn && last) whole[whole.length - 1] = { ...last, to: [Math.max(last.to[0], line.to[0]), last.to[1]] };
    else whole.push(line);
  }
  return whole;
}

/** In points: type is hardly ever larger. */
const BAND = 40;
/** The tallest posters have as many. */
const MOST_BANDS = 400;

/** @returns a function that gives the letters that a line may cross */
function createNear(letters: readonly InkedGlyph[]): (line: Line) => InkedGlyph[] {
  const rows = Map.groupBy(letters, ({ y }) => Math.floor(y / BAND));
  return ({ from, to }) => {
    const [left, right] = [Math.min(from[0], to[0]) - BAND, Math.max(from[0], to[0]) + BAND];
    const [bottom, top] = [Math.min(from[1], to[1]) - BAND, Math.max(from[1], to[1]) + BAND];
    const first = Math.floor(bottom / BAND);
    const count = Math.min(Math.floor(top / BAND) - first + 1, MOST_BANDS);
    return Array.from({ length: count }, (_, i) => first + i)
      .flatMap((band) => rows.get(band) ?? [])
      .filter(({ x, y }) => x > left && x < right && y > bottom && y < top);
  };
}

function struckBy(line: Line, near: readonly InkedGlyph[]): readonly InkedGlyph[] {
  const crossed = near.filter((glyph) => isBeside(glyph, line));
  const isPale = (glyph: InkedGlyph) => (line.brightness ?? 0) - (brightnessOf(glyph.ink.colour, 1) ?? 0) > MOST_PALER;
  const struck = crossed.filter((glyph) => {
    if (isPale(glyph)) return false;
    const height = heightOver(glyph, line.from);
    return height >= LOWEST && height <= HIGHEST;
  });
  const areMost = struck.length > 0 && struck.length >= crossed.length * LEAST_CROSSED;
  return areMost && isAsLong(struck, line) ? struck : [];
}

/** Level with the letter's line, and from one side of its middle to the other. */
function isBeside(glyph: InkedGlyph, { from, to }: Line): boolean {
  const size = sizeOf(glyph);
  const height = heightOver(glyph, from);
  if (height < -BELOW || height > ABOVE || Math.abs(height - heightOver(glyph, to)) * size > 1) return false;
  const middle = along(glyph) + glyph.width / 2;
  const ends = [from, to].map(([x, y]) => along({ ...glyph, x, y }));
  return middle > Math.min(...ends) && middle < Math.max(...ends);
}

/** In heights of the type. */
function heightOver(glyph: InkedGlyph, [x, y]: Line['from']): number {
  return (across({ ...glyph, x, y }) - across(glyph)) / sizeOf(glyph);
}

/** The line begins and ends with its letters: a rule of a table or a page goes on. */
function isAsLong(struck: readonly InkedGlyph[], { from, to }: Line): boolean {
  const [first] = struck;
  if (!first) return false;
  const sorted = struck.toSorted((a, b) => along(a) - along(b));
  const size = Math.max(...struck.map(sizeOf));
  const ends = [from, to].map(([x, y]) => along({ ...first, x, y })).sort((a, b) => a - b);
  let reached = ends[0] ?? 0;
  for (const [i, glyph] of sorted.entries()) {
    if (along(glyph) - reached > size * (i === 0 ? BEYOND : APART)) return false;
    reached = Math.max(reached, along(glyph) + glyph.width);
  }
  return (ends[1] ?? 0) - reached <= size * BEYOND;
}
