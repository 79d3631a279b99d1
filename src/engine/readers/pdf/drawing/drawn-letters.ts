/** The letters of a page as drawn, which reveal what pdf.js leaves out of its text or adds to it. */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { operatorsOf } from '../file/open-pdf.ts';

const SOFT_HYPHEN = '\u00ad';

/** In the order of drawing. */
export interface DrawnLetters {
  readonly letters: string;
  /** Before which letters a soft hyphen is drawn. */
  readonly hyphens: readonly number[];
  /** Those of them with a space before them: the font has one sign for both, and these are dashes. */
  readonly dashes: ReadonlySet<number>;
  /** Before which letters a space is drawn, or a gap wider than those between letters. */
  readonly spaces: readonly number[];
}

/** Few pages have any, and the others need not be searched for where. */
export async function hasSoftHyphens(page: PDFPageProxy): Promise<boolean> {
  return (await shownLetters(page)).some((shown) => shown.some((glyph) => unicodeOf(glyph) === SOFT_HYPHEN));
}

export async function drawnLetters(page: PDFPageProxy): Promise<DrawnLetters> {
  let letters = '';
  const hyphens: number[] = [];
  const dashes = new Set<number>();
  const spaces: number[] = [];
  for (const shown of await shownLetters(page)) {
    const wide = wideGap(shown);
    for (const glyph of shown) {
      const unicode = unicodeOf(glyph);
      if (/^\s+$/u.test(unicode) || (typeof glyph === 'number' && -glyph > wide)) spaces.push(letters.length);
      if (unicode === SOFT_HYPHEN) {
        hyphens.push(letters.length);
        if (spaces.at(-1) === letters.length) dashes.add(letters.length);
      }
      letters += unicode.replace(/[\s\p{Cf}]/gu, '');
    }
  }
  return { letters, hyphens, dashes, spaces };
}

/** The letters of each command, with the numbers that move the pen between them; other lists have no letters. */
async function shownLetters(page: PDFPageProxy): Promise<unknown[][]> {
  const { argsArray } = await operatorsOf(page);
  return argsArray.flatMap((args: unknown) => (Array.isArray(args) ? args : [])).filter(Array.isArray);
}

/** Runs come in drawing order; a match further ahead is another place with the same letters. */
const REACH = 600;

/**
 * @returns a function that takes the texts of a page's runs in order and returns the letters of each, with where they
 * are drawn; null if they are not found
 */
export function drawnPlaces(letters: string): (text: string) => { drawn: string; start: number } | null {
  let at = 0;
  return (text) => {
    const drawn = text.replace(/\s/gu, '');
    const found = drawn === '' ? -1 : letters.slice(at, at + REACH + drawn.length).indexOf(drawn);
    if (found < 0) return null;
    const start = at + found;
    at = start + drawn.length;
    return { drawn, start };
  };
}

/** In thousandths of the type size: no space is narrower. */
const LEAST_SPACE = 120;

/** The gap between words is at least twice that between most letters. */
function wideGap(shown: readonly unknown[]): number {
  const letters = shown.filter((each) => typeof each !== 'number').length;
  const gaps = shown.filter((each) => typeof each === 'number').map((gap) => Math.max(0, -gap));
  const all = [...gaps, ...Array<number>(Math.max(0, letters - 1 - gaps.length)).fill(0)].sort((a, b) => a - b);
  return Math.max(LEAST_SPACE, (all[Math.floor(all.length / 2)] ?? 0) * 2);
}

function unicodeOf(glyph: unknown): string {
  const unicode = typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? glyph.unicode : '';
  return typeof unicode === 'string' ? unicode : '';
}
