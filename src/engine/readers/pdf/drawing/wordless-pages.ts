/** Pages without letters that pdf.js knows, and yet with words: drawn as curves, or in fonts that cannot be used. */
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { drawingOf } from './drawing.ts';

/** A drawing or a logo has fewer curves as high as letters. */
const LEAST_CURVES = 100;
/** In points. */
const LEAST_HEIGHT = 2;
const MOST_HEIGHT = 60;
/** Each page takes as long as one with words. */
const MOST_LOOKED_AT = 20;

export interface WordlessPages {
  /** Their words are curves. */
  readonly outlined: readonly number[];
  /** Their fonts cannot be used. */
  readonly fontless: readonly number[];
}

/** @param numbers pages without letters; only the first of them are looked at */
export async function lookAtWordless(document: PDFDocumentProxy, numbers: readonly number[]): Promise<WordlessPages> {
  const layers = await document.getOptionalContentConfig();
  const found = { outlined: [] as number[], fontless: [] as number[] };
  for (const number of numbers.slice(0, MOST_LOOKED_AT)) {
    const page = await document.getPage(number);
    const drawing = await drawingOf(page, layers).catch(() => null);
    page.cleanup();
    const curves = (drawing?.painted.areas ?? []).filter(({ colour, box }) => {
      const height = box.top - box.bottom;
      return colour === null && height > LEAST_HEIGHT && height < MOST_HEIGHT;
    });
    if (curves.length >= LEAST_CURVES) found.outlined.push(number);
    else if (drawing?.lacksLetters || drawing?.isMisread) found.fontless.push(number);
  }
  return found;
}
