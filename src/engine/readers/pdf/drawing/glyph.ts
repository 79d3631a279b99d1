/** A letter where it is drawn. pdf.js joins them into lines and loses which letter a mark belongs to. */
import type { Box } from '../geometry/box.ts';

export interface Glyph {
  readonly text: string;
  /** Its text comes from /ActualText, in reading order. */
  readonly isSaid: boolean;
  readonly font: string;
  /** The font scaled to its size, upright or rotated: a b c d of its matrix. */
  readonly type: readonly [number, number, number, number];
  readonly x: number;
  readonly y: number;
  /** Its extent along its line. */
  readonly width: number;
}

/** A letter as it is drawn, before anything else covers it. */
export interface InkedGlyph extends Glyph {
  readonly ink: Ink;
  /** What it is, if pdf.js takes it for another letter: a sign for its code, an ł for an l, whose bar is apart. */
  readonly shows: string | null;
  /** In a vertical line; its place is the middle of its head. */
  readonly isVertical: boolean;
}

export interface Ink {
  /** "#rrggbb"; null for a pattern, a shading, and what is not filled. */
  readonly colour: string | null;
  /** Neither filled nor outlined (render mode 3), or wholly transparent. */
  readonly isInvisible: boolean;
  /** Nothing is drawn outside; null for the whole page. */
  readonly clip: Box | null;
  /** In a layer that is not shown. */
  readonly isHidden: boolean;
}

/** A glyph's position along its line. */
export function along({ x, y, type: [a, b] }: Glyph): number {
  const length = Math.hypot(a, b) || 1;
  return (x * a + y * b) / length;
}

/** The height of a glyph's line above the foot of the page, in the orientation of the type. */
export function across({ x, y, type: [a, b] }: Glyph): number {
  const length = Math.hypot(a, b) || 1;
  return (y * a - x * b) / length;
}

export function sizeOf({ type }: Glyph): number {
  const [c, d] = [type[2], type[3]];
  return c === 0 ? Math.abs(d) : Math.hypot(c, d);
}

/** How far letters reach above and below their line, in heights of the type. */
const ABOVE = 0.7;
const BELOW = 0.2;

/** Where a letter's ink may be; letters of vertical lines hang below their places. */
export function placeOf(glyph: InkedGlyph): Box {
  const { x, y, width, isVertical, type } = glyph;
  const [a, b, c, d] = type;
  const size = sizeOf(glyph);
  const along = isVertical ? 1 : Math.max(width, size * 0.1) / (Math.hypot(a, b) || 1);
  const [start, foot, head] = isVertical ? [-0.5, -1, 0] : [0, -BELOW, ABOVE];
  const end = start + along;
  return {
    left: x + Math.min(a * start, a * end) + Math.min(c * foot, c * head),
    right: x + Math.max(a * start, a * end) + Math.max(c * foot, c * head),
    bottom: y + Math.min(b * start, b * end) + Math.min(d * foot, d * head),
    top: y + Math.max(b * start, b * end) + Math.max(d * foot, d * head),
  };
}
