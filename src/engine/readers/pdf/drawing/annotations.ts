/** What is put on a page beside its own content, and shown with it: filled fields of a form, typed notes, bars. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Ops } from '../file/open-pdf.ts';
import { boxOf, transformed } from '../geometry/box.ts';
import { matrixOf, UNTURNED } from '../geometry/matrix.ts';
import type { Item } from '../run.ts';
import { BLACK, brightnessOf, isAlike, PAPER } from './colour.ts';
import type { InkedGlyph } from './glyph.ts';
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

/**
 * Makes pdf.js draw the values of fields for which no program did, and no button, unless it is black: a bar.
 * @returns the names of the fields on the page
 */
export async function setFields(
  { annotationStorage }: PDFDocumentProxy,
  page: PDFPageProxy,
): Promise<ReadonlySet<string>> {
  const fields = ((await page.getAnnotations()) as Field[]).filter(({ fieldType }) => fieldType !== undefined);
  for (const field of fields) {
    const { id, fieldType, fieldValue, hasAppearance, pushButton, backgroundColor } = field;
    const hasText = (fieldType === 'Tx' || fieldType === 'Ch') && fieldValue !== null && fieldValue !== undefined;
    if (hasText && hasAppearance === false) annotationStorage.setValue(id, { value: fieldValue });
    else if (pushButton === true && !isBlack([...(backgroundColor ?? [255])]))
      annotationStorage.setValue(id, { noView: true });
  }
  return new Set(fields.map(({ id }) => id));
}

function isBlack(parts: readonly number[]): boolean {
  return parts.every((part) => part < 255 * BLACK);
}

/** The letters from…to, half open, of one. */
export interface Annotation {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

interface Page {
  readonly glyphs: readonly unknown[];
  readonly painted: Painted;
}

/** pdf.js draws them after all else. Their lines strike no words out: those are remarks of a reader. */
export function createAnnotationHands(OPS: Ops, pen: Pen, { glyphs, painted }: Page) {
  const begun = { name: '', glyphs: 0, areas: 0, lines: 0 };
  const annotations: Annotation[] = [];
  return {
    annotations,
    hands: {
      [OPS.beginAnnotation]: ([name, rect, toPage, toBox]: readonly unknown[]) => {
        const [areas, lines] = [painted.areas.length, painted.lines.length];
        Object.assign(begun, { name, glyphs: glyphs.length, areas, lines });
        pen.begin();
        pen.clip(transformed(boxOf(rect as number[]), UNTURNED), true);
        for (const matrix of [toPage, toBox]) pen.transform(matrixOf(matrix));
      },
      [OPS.endAnnotation]: () => {
        pen.restore();
        painted.lines.length = begun.lines;
        annotations.push({ name: begun.name, from: begun.glyphs, to: glyphs.length });
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

/** In points: the height of the bands in which letters are looked for. */
const BAND = 20;

/**
 * @returns a function that tells whether words stand level with letters of the page, or over them: what a reader typed
 * there is a remark, and would pass for the page's own words
 */
export function createIsBeside(own: readonly InkedGlyph[]): (item: Item) => boolean {
  const letters = own.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const bands = Map.groupBy(letters, ({ y }) => Math.floor(y / BAND));
  return ({ transform, height }) => {
    const foot = transform[5] ?? 0;
    const band = Math.floor(foot / BAND);
    const near = [band - 1, band, band + 1].flatMap((each) => bands.get(each) ?? []);
    return near.some(({ y, type }) => y < foot + height / 2 && y + (Math.abs(type[3]) * 2) / 3 > foot);
  };
}
