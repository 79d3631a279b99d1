/** Letters drawn a second time beside themselves: as bold type, or as their shadow. */
import { type Glyph, type InkedGlyph, sizeOf } from './glyph.ts';

/** How far the second may be from the first, in heights of the type, and in widths of the letter: "ll" are two. */
const NEAR = 0.15;
const LEAST_APART = 0.5;

const NONE: readonly Glyph[] = [];
/** In points: the height of the bands in which a letter is looked for. */
const BAND = 8;
/** Of the same letter, as many as a band of a page may have. */
const MOST_BESIDE = 200;

/** The second of each two. */
export function doubledGlyphs(glyphs: readonly InkedGlyph[]): ReadonlySet<InkedGlyph> {
  const doubled = new Set<InkedGlyph>();
  const drawn = new Map<string, Map<number, InkedGlyph[]>>();
  for (const glyph of glyphs) {
    if (glyph.width === 0 || glyph.text.trim() === '') continue;
    const reach = Math.min(sizeOf(glyph) * NEAR, glyph.width * LEAST_APART);
    const bands = drawn.get(glyph.text) ?? new Map<number, InkedGlyph[]>();
    if (bands.size === 0) drawn.set(glyph.text, bands);
    const bandOf = (y: number) => Math.floor(y / BAND);
    const own = bandOf(glyph.y);
    let isDouble = false;
    for (let band = bandOf(glyph.y - reach); band <= bandOf(glyph.y + reach) && !isDouble; band++)
      isDouble = isAmong(bands.get(band) ?? NONE, glyph, reach);
    const beside = bands.get(own) ?? [];
    if (beside.length === 0) bands.set(own, beside);
    if (isDouble) doubled.add(glyph);
    else beside.push(glyph);
  }
  return doubled;
}

function isAmong(others: readonly Glyph[], glyph: Glyph, reach: number): boolean {
  for (let i = others.length - 1; i >= Math.max(0, others.length - MOST_BESIDE); i--) {
    const other = others[i];
    if (!other || Math.abs(glyph.x - other.x) >= reach || Math.abs(glyph.y - other.y) >= reach) continue;
    if (glyph.font === other.font && glyph.type.every((value, at) => value === other.type[at])) return true;
  }
  return false;
}
