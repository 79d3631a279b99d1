/**
 * Shapes that stand for two letters from right to left (lam and alef in one). pdf.js turns a line round letter by letter,
 * and with it the two: "salam" would come out misspelt. Which letters are one shape only the drawing itself tells.
 */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';

/** The letters of a page in the order of drawing, and the spans of them that are one shape. */
export interface DrawnLetters {
  readonly letters: string;
  readonly shapes: readonly { readonly from: number; readonly to: number }[];
  /** Before which letters a soft hyphen is drawn. */
  readonly hyphens: readonly number[];
  /** Before which letters a space is drawn, or left that is wider than those between letters. */
  readonly spaces: readonly number[];
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const SEGMENT = /[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\s]+/g;
/** Runs come in the order of drawing; what lies farther ahead is another place with the same letters. */
const REACH = 600;

export async function drawnLetters(page: PDFPageProxy): Promise<DrawnLetters> {
  const { argsArray } = await page.getOperatorList();
  let letters = '';
  const shapes: { from: number; to: number }[] = [];
  const hyphens: number[] = [];
  const spaces: number[] = [];
  for (const shown of argsArray.flatMap((args: unknown) => (Array.isArray(args) ? args : []))) {
    if (!Array.isArray(shown)) continue;
    const wide = wideGap(shown);
    for (const glyph of shown) {
      const unicode = unicodeOf(glyph);
      if (/^\s+$/u.test(unicode) || (typeof glyph === 'number' && -glyph > wide)) spaces.push(letters.length);
      if (unicode === '\u00ad') hyphens.push(letters.length);
      const drawn = unicode.replace(/[\s\p{Cf}]/gu, '');
      if (drawn.length > 1 && RIGHT_TO_LEFT.test(drawn))
        shapes.push({ from: letters.length, to: letters.length + drawn.length });
      letters += drawn;
    }
  }
  return { letters, shapes, hyphens, spaces };
}

/** In thousandths of the type's size: no space is narrower. */
const LEAST_SPACE = 120;

/** What lies between words is wider than twice what lies between most letters. */
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

/** @returns a function to be given the texts of a page's runs in order, as pdf.js turned them round */
export function shapeMender({ letters, shapes }: DrawnLetters): (text: string) => string {
  if (shapes.length === 0) return (text) => text;
  let at = 0;
  let firstShape = 0;
  return (text) => {
    let end = at;
    const mended = text.replace(SEGMENT, (segment) => {
      const drawn = [...segment.replace(/\s/g, '')].reverse().join('');
      const found = drawn === '' ? -1 : letters.slice(at, at + REACH + drawn.length).indexOf(drawn);
      if (found < 0) return segment;
      end = Math.max(end, at + found + drawn.length);
      return withShapes(segment, at + found, drawn.length);
    });
    at = end;
    while ((shapes[firstShape]?.to ?? Number.POSITIVE_INFINITY) <= at) firstShape++;
    return mended;
  };

  function withShapes(segment: string, start: number, length: number): string {
    const inOrder = [...segment.replace(/\s/g, '')];
    for (let i = firstShape; i < shapes.length; i++) {
      const { from, to } = shapes[i] ?? { from: 0, to: 0 };
      if (to > start + length) break;
      if (from < start) continue;
      for (let k = from; k < to; k++) inOrder[length - (to - start) + (k - from)] = letters[k] ?? '';
    }
    let next = 0;
    return segment.replace(/\S/g, () => inOrder[next++] ?? '');
  }
}
