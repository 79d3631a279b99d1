/** Letters drawn a second time beside themselves: as bold type, or as their shadow. */
import { type Glyph, type InkedGlyph, sizeOf } from './glyph.ts';

/** How far the second may be from the first, in heights of the type, and in widths of the letter: "ll" are two. */
const NEAR = 0.15;
const LEAST_APART = 0.5;

/** Of the same letter, as many as the first words of a page may have before all of them are drawn again. */
const MOST_BETWEEN = 60;

/** The second of each two. */
export function doubledGlyphs(glyphs: readonly InkedGlyph[]): ReadonlySet<InkedGlyph> {
  const doubled = new Set<InkedGlyph>();
  const drawn = new Map<string, InkedGlyph[]>();
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '' || glyph.width === 0) continue;
    const others = drawn.get(glyph.text) ?? [];
    if (others.length === 0) drawn.set(glyph.text, others);
    if (isAmong(others, glyph)) doubled.add(glyph);
    else others.push(glyph);
  }
  return doubled;
}

function isAmong(others: readonly Glyph[], glyph: Glyph): boolean {
  const reach = Math.min(sizeOf(glyph) * NEAR, glyph.width * LEAST_APART);
  for (let i = others.length - 1; i >= Math.max(0, others.length - MOST_BETWEEN); i--) {
    const other = others[i];
    if (!other || Math.abs(glyph.x - other.x) >= reach || Math.abs(glyph.y - other.y) >= reach) continue;
    if (glyph.font === other.font && glyph.type.every((value, at) => value === other.type[at])) return true;
  }
  return false;
}
