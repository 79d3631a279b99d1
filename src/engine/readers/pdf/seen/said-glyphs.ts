/** A page's glyphs with their /ActualText. */

import type { Drawing } from '../drawing/drawing.ts';
import { along, type Glyph, type InkedGlyph } from '../drawing/glyph.ts';
import { actualTexts, type MarkedStream } from '../file/actual-text.ts';

/** What is drawn, in drawing order; everything within a mark that has text is one glyph. */
export function saidGlyphs(
  { glyphs, marks }: Drawing,
  streams: readonly MarkedStream[],
  isSeen: (glyph: InkedGlyph) => boolean,
): Glyph[] {
  const said = createSaidTexts(actualTexts(marks, streams));
  let at = 0;
  const drawUntil = (end: number) => {
    for (const glyph of glyphs.slice(at, end)) if (isSeen(glyph)) said.draw(glyph);
    at = end;
  };
  for (const { type, after } of marks) {
    drawUntil(after);
    if (type === 'begin') said.begin();
    else said.end();
  }
  drawUntil(glyphs.length);
  return said.glyphs;
}

/** Takes what is drawn or, for what is within a mark that has text, that text. */
function createSaidTexts(texts: readonly (string | null)[] | null) {
  const glyphs: Glyph[] = [];
  const open: { readonly text: string | null; readonly from: number }[] = [];
  let begun = 0;
  return {
    glyphs,
    draw: (glyph: Glyph) => void glyphs.push(glyph),
    begin: () => void open.push({ text: texts?.[begun++] ?? null, from: glyphs.length }),
    end: () => {
      const closed = open.pop();
      if (!closed || closed.text === null || open.some(({ text }) => text !== null)) return;
      const whole = together(glyphs.splice(closed.from), closed.text);
      if (whole) glyphs.push(whole);
    },
  };
}

/** It is as wide as its letters: marks are narrow and protrude. */
const NARROW = 0.3;

export function together(within: readonly Glyph[], text: string): Glyph | null {
  const widest = within.reduce<Glyph | null>((a, b) => (a && a.width >= b.width ? a : b), null);
  if (!widest || text === '') return null;
  const wide = within.filter(({ width }) => width >= widest.width * NARROW);
  const start = wide.reduce((least, glyph) => Math.min(least, along(glyph)), Number.POSITIVE_INFINITY);
  const width = wide.reduce((most, glyph) => Math.max(most, along(glyph) + glyph.width), start) - start;
  const [a, b] = widest.type;
  const back = (along(widest) - start) / (Math.hypot(a, b) || 1);
  return { ...widest, text, isSaid: true, x: widest.x - a * back, y: widest.y - b * back, width };
}
