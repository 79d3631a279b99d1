/**
 * A page's glyphs, each where it is drawn. pdf.js joins them into lines and loses which letter a mark belongs to;
 * scripts with marks are assembled from here.
 */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { actualTexts, type MarkedStream, type MarkItem } from './actual-text.ts';
import { loadLibrary } from './open-pdf.ts';

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

type Matrix = readonly [number, number, number, number, number, number];

interface State {
  readonly ctm: Matrix;
  readonly font: string;
  readonly size: number;
  readonly stretch: number;
  readonly betweenLetters: number;
  readonly betweenWords: number;
  readonly leading: number;
  readonly rise: number;
}

const UNTURNED: Matrix = [1, 0, 0, 1, 0, 0];
const FIRST: State = {
  ctm: UNTURNED,
  font: '',
  size: 0,
  stretch: 1,
  betweenLetters: 0,
  betweenWords: 0,
  leading: 0,
  rise: 0,
};

/** What is drawn, in drawing order; everything within a mark that has text is one glyph. */
export async function drawnGlyphs(page: PDFPageProxy, streams: readonly MarkedStream[]): Promise<Glyph[]> {
  const { OPS } = await loadLibrary();
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const marks = fnArray.flatMap((operator, i): MarkItem[] => {
    if (operator !== OPS.beginMarkedContent && operator !== OPS.beginMarkedContentProps) return [];
    return [{ type: 'begin', tag: nameOf(argsArray[i]?.[0]) }];
  });
  const said = createSaidTexts(actualTexts(marks, streams));
  const pen = createPen((font) => unitOf(page, font), said.draw);
  const hands: Readonly<Record<number, (args: readonly unknown[]) => void>> = {
    [OPS.save]: pen.save,
    [OPS.restore]: pen.restore,
    [OPS.transform]: (args) => pen.transform(matrixOf(args)),
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      pen.save();
      pen.transform(matrixOf(matrix));
    },
    [OPS.paintFormXObjectEnd]: pen.restore,
    [OPS.beginText]: () => pen.place(UNTURNED),
    [OPS.setTextMatrix]: ([matrix]) => pen.place(matrixOf(matrix)),
    [OPS.moveText]: ([x, y]) => pen.move(numberOf(x), numberOf(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      pen.set({ leading: numberOf(y) });
      pen.move(numberOf(x), numberOf(y));
    },
    [OPS.nextLine]: pen.nextLine,
    [OPS.setFont]: ([font, size]) => pen.set({ font: String(font), size: numberOf(size) }),
    [OPS.setCharSpacing]: ([value]) => pen.set({ betweenLetters: numberOf(value) }),
    [OPS.setWordSpacing]: ([value]) => pen.set({ betweenWords: numberOf(value) }),
    [OPS.setHScale]: ([percent]) => pen.set({ stretch: numberOf(percent) / 100 }),
    [OPS.setLeading]: ([value]) => pen.set({ leading: -numberOf(value) }),
    [OPS.setTextRise]: ([value]) => pen.set({ rise: numberOf(value) }),
    [OPS.showText]: ([shapes]) => pen.show(Array.isArray(shapes) ? shapes : []),
    [OPS.beginMarkedContent]: said.begin,
    [OPS.beginMarkedContentProps]: said.begin,
    [OPS.endMarkedContent]: said.end,
  };
  for (const [i, operator] of fnArray.entries()) hands[operator]?.(argsArray[i] ?? []);
  return said.glyphs;
}

/** pdf.js gives a name as it is, or in an object. */
function nameOf(value: unknown): string | null {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
  return typeof name === 'string' ? name : null;
}

/** The size of a unit of the font's widths if the type is one unit high. */
function unitOf(page: PDFPageProxy, font: string): number {
  if (!page.commonObjs.has(font)) return 0.001;
  const { fontMatrix }: { fontMatrix?: readonly number[] } = page.commonObjs.get(font) ?? {};
  return fontMatrix?.[0] ?? 0.001;
}

function createPen(unitOfFont: (font: string) => number, draw: (glyph: Glyph) => void) {
  let state = FIRST;
  const kept: State[] = [];
  let text = UNTURNED;
  let line = { x: 0, y: 0 };
  let at = line;
  const pen = {
    save: () => void kept.push(state),
    restore: () => {
      state = kept.pop() ?? state;
    },
    set: (changed: Partial<State>) => {
      state = { ...state, ...changed };
    },
    transform: (matrix: Matrix) => pen.set({ ctm: multiplied(state.ctm, matrix) }),
    place: (matrix: Matrix) => {
      text = matrix;
      line = at = { x: 0, y: 0 };
    },
    move: (x: number, y: number) => {
      line = at = { x: line.x + x, y: line.y + y };
    },
    nextLine: () => pen.move(0, state.leading),
    show: (shapes: readonly unknown[]) => {
      const { size, stretch, font } = state;
      const matrix = multiplied(state.ctm, text);
      const type = multiplied(matrix, [size * stretch, 0, 0, size, 0, 0]).slice(0, 4) as unknown as Glyph['type'];
      const inPoints = Math.hypot(matrix[0], matrix[1]);
      const unit = unitOfFont(font);
      for (const shape of shapes) {
        const { unicode, width, isSpace } = shapeOf(shape);
        const own = typeof shape === 'number' ? (-shape * size) / 1000 : width * unit * size;
        if (unicode !== '') {
          const [, , , , x, y] = multiplied(matrix, [1, 0, 0, 1, at.x, at.y + state.rise]);
          draw({ text: unicode, isSaid: false, font, type, x, y, width: Math.abs(own * stretch) * inPoints });
        }
        const spacing = typeof shape === 'number' ? 0 : state.betweenLetters + (isSpace ? state.betweenWords : 0);
        at = { ...at, x: at.x + (own + spacing) * stretch };
      }
    },
  };
  return pen;
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
      glyphs.push(...together(glyphs.splice(closed.from), closed.text));
    },
  };
}

/** It is as wide as its letters: marks are narrow and protrude. */
const NARROW = 0.3;

function together(within: readonly Glyph[], text: string): Glyph[] {
  const widest = within.reduce<Glyph | null>((a, b) => (a && a.width >= b.width ? a : b), null);
  if (!widest || text === '') return [];
  const wide = within.filter(({ width }) => width >= widest.width * NARROW);
  const start = wide.reduce((least, glyph) => Math.min(least, along(glyph)), Number.POSITIVE_INFINITY);
  const width = wide.reduce((most, glyph) => Math.max(most, along(glyph) + glyph.width), start) - start;
  const [a, b] = widest.type;
  const back = (along(widest) - start) / (Math.hypot(a, b) || 1);
  return [{ ...widest, text, isSaid: true, x: widest.x - a * back, y: widest.y - b * back, width }];
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

export function sizeOf({ type: [, , c, d] }: Glyph): number {
  return Math.hypot(c, d);
}

function shapeOf(shape: unknown): { unicode: string; width: number; isSpace: boolean } {
  const { unicode, width, isSpace } = (typeof shape === 'object' && shape !== null ? shape : {}) as Record<
    string,
    unknown
  >;
  return {
    unicode: typeof unicode === 'string' ? unicode : '',
    width: numberOf(width),
    isSpace: isSpace === true,
  };
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function matrixOf(value: unknown): Matrix {
  const given = Array.isArray(value) || value instanceof Float32Array ? [...value] : [];
  return given.length === 6 ? (given.map(numberOf) as unknown as Matrix) : UNTURNED;
}

function multiplied(m: Matrix, n: Matrix): Matrix {
  const [a, b, c, d, e, f] = m;
  const [A, B, C, D, E, F] = n;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}
