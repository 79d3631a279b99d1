/** Letters drawn a second time beside themselves: as bold type, or as their shadow. */
import { type Glyph, type InkedGlyph, sizeOf } from '../drawing/glyph.ts';

/** How far the second may be from the first, in heights of the type, and in widths of the letter: "ll" are two. */
const NEAR = 0.15;
const LEAST_APART = 0.5;

/** In points: the shadow of the largest type, so that type of any size looks through few bands. */
const MOST_APART = 100;
/** In points: the height of the bands in which a letter is looked for. */
const BAND = 8;
/** Of the same letter, as many as a band of a page may have. */
const MOST_BESIDE = 200;

/** What was drawn once, at about one height. */
interface Band {
  readonly letters: Map<string, InkedGlyph[]>;
  /** The place of the letter furthest to the right. */
  furthest: number;
}

/** The second of each two. */
export function doubledGlyphs(glyphs: readonly InkedGlyph[]): ReadonlySet<InkedGlyph> {
  const doubled = new Set<InkedGlyph>();
  const bands = new Map<number, Band>();
  for (const glyph of glyphs) {
    if (glyph.width === 0 || glyph.text.trim() === '') continue;
    if (isDouble(glyph, bands)) doubled.add(glyph);
    else keep(glyph, bands);
  }
  return doubled;
}

function bandOf(y: number): number {
  return Math.floor(y / BAND);
}

function keep(glyph: InkedGlyph, bands: Map<number, Band>): void {
  const number = bandOf(glyph.y);
  const band = bands.get(number) ?? { letters: new Map<string, InkedGlyph[]>(), furthest: Number.NEGATIVE_INFINITY };
  if (band.letters.size === 0) bands.set(number, band);
  band.furthest = Math.max(band.furthest, glyph.x);
  const same = band.letters.get(glyph.text);
  if (same) same.push(glyph);
  else band.letters.set(glyph.text, [glyph]);
}

function isDouble(glyph: InkedGlyph, bands: ReadonlyMap<number, Band>): boolean {
  const reach = Math.min(sizeOf(glyph) * NEAR, glyph.width * LEAST_APART, MOST_APART);
  const last = bandOf(glyph.y + reach);
  for (let number = bandOf(glyph.y - reach); number <= last; number++) {
    const band = bands.get(number);
    // Lines are mostly drawn from left to right, and nothing is beside what goes on.
    if (!band || glyph.x - band.furthest >= reach) continue;
    const same = band.letters.get(glyph.text);
    if (same && isAmong(same, glyph, reach)) return true;
  }
  return false;
}

function isAmong(others: readonly Glyph[], glyph: Glyph, reach: number): boolean {
  for (let i = others.length - 1; i >= Math.max(0, others.length - MOST_BESIDE); i--) {
    const other = others[i];
    if (!other || Math.abs(glyph.x - other.x) >= reach || Math.abs(glyph.y - other.y) >= reach) continue;
    if (glyph.font === other.font && glyph.type.every((value, at) => value === other.type[at])) return true;
  }
  return false;
}
