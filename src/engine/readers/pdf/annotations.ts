/** What is put on a page beside its own content, and shown with it: filled fields of a form, typed notes, bars. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { boxOf, transformed } from './box.ts';
import { BLACK, brightnessOf, isAlike, PAPER } from './colour.ts';
import { matrixOf, UNTURNED } from './matrix.ts';
import type { Ops } from './open-pdf.ts';
import type { Area, Painted } from './painted.ts';
import type { Pen } from './pen.ts';

/** What pdf.js tells of a field; its types leave it open. */
interface Field {
  readonly id: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly hasAppearance?: boolean;
  readonly pushButton?: boolean;
  /** Red, green and blue, of 255. */
  readonly backgroundColor?: Iterable<number> | null;
}

/** Makes pdf.js draw the values of fields for which no program did, and no button, unless it is black: a bar. */
export async function setFields({ annotationStorage }: PDFDocumentProxy, page: PDFPageProxy): Promise<void> {
  for (const field of (await page.getAnnotations()) as Field[]) {
    const { id, fieldType, fieldValue, hasAppearance, pushButton, backgroundColor } = field;
    const hasText = (fieldType === 'Tx' || fieldType === 'Ch') && fieldValue !== null && fieldValue !== undefined;
    if (hasText && hasAppearance === false) annotationStorage.setValue(id, { value: fieldValue });
    else if (pushButton === true && !isBlack([...(backgroundColor ?? [255])]))
      annotationStorage.setValue(id, { noView: true });
  }
}

function isBlack(parts: readonly number[]): boolean {
  return parts.every((part) => part < 255 * BLACK);
}

interface Page {
  readonly glyphs: readonly unknown[];
  readonly painted: Painted;
}

/** pdf.js draws them after all else. Their lines strike no words out: those are remarks of a reader. */
export function createAnnotationHands(OPS: Ops, pen: Pen, { glyphs, painted }: Page) {
  const begun = { glyphs: 0, areas: 0, lines: 0 };
  let own: number | null = null;
  return {
    /** How many letters the page itself has. */
    ownGlyphs: () => own ?? glyphs.length,
    hands: {
      [OPS.beginAnnotation]: ([, rect, toPage, toBox]: readonly unknown[]) => {
        own ??= glyphs.length;
        Object.assign(begun, { glyphs: glyphs.length, areas: painted.areas.length, lines: painted.lines.length });
        pen.begin();
        pen.clip(transformed(boxOf(rect as number[]), UNTURNED), true);
        for (const matrix of [toPage, toBox]) pen.transform(matrixOf(matrix));
      },
      [OPS.endAnnotation]: () => {
        pen.restore();
        painted.lines.length = begun.lines;
        const hasLetters = glyphs.length > begun.glyphs;
        if (!hasLetters) painted.areas.push(...painted.areas.splice(begun.areas).map(asMark));
      },
    },
  };
}

/** Without words on it, what is neither black nor white marks the words below it: viewers show these through. */
function asMark(area: Area): Area {
  const isMark = (brightnessOf(area.colour, 1) ?? 1) >= BLACK && !isAlike(area.colour, PAPER);
  return isMark ? { ...area, colour: null, isOpaque: false } : area;
}
