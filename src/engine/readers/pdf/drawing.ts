/** What pdf.js draws on a page: its letters, each where it is drawn and with its ink, and what is painted beside them. */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { MarkItem } from './actual-text.ts';
import { type Box, shared, transformed } from './box.ts';
import { isDingbats } from './dingbats.ts';
import type { InkedGlyph } from './glyph.ts';
import { isUpright, type Matrix, matrixOf, numberOf, UNTURNED } from './matrix.ts';
import { loadLibrary } from './open-pdf.ts';
import { addArea, fillPath, isBox, type Painted, pictureSquare, strokePath } from './painted.ts';
import { createPen, type FontMetrics, type Pen } from './pen.ts';

export interface Drawing {
  /** In drawing order. */
  readonly glyphs: readonly InkedGlyph[];
  readonly painted: Painted;
  /** Where pictures may be, which pdf.js does not draw here. */
  readonly pictures: readonly Box[];
  /** The marks around letters, each with how many letters are drawn before it. */
  readonly marks: readonly PlacedMark[];
  /** The page itself. */
  readonly view: Box;
  /** Some letters are in a font that cannot be used. */
  readonly lacksLetters: boolean;
  /** The letters of a font are pictures (Type 3). */
  isOfPictures(font: string): boolean;
}

/** Which parts of a document are shown, as its own settings say. */
export interface Layers {
  isVisible(layer: unknown): boolean;
}

export interface PlacedMark extends MarkItem {
  readonly after: number;
}

type Ops = Awaited<ReturnType<typeof loadLibrary>>['OPS'];
type Hands = Readonly<Record<number, (args: readonly unknown[]) => void>>;

/** @throws whatever pdf.js throws at a broken page */
export async function drawingOf(page: PDFPageProxy, layers: Layers): Promise<Drawing> {
  const { OPS } = await loadLibrary();
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const drawing = {
    glyphs: [] as InkedGlyph[],
    painted: { areas: [], lines: [] } as Painted,
    pictures: [] as Box[],
    marks: [] as PlacedMark[],
    view: boxOf(page.view),
    lacksLetters: false,
    isOfPictures: (font: string) => page.commonObjs.has(font) && page.commonObjs.get(font).isType3Font === true,
  };
  const shown = createShown(layers);
  const pen = createPen(
    (font) => {
      drawing.lacksLetters ||= isUnusable(page, font);
      return metricsOf(page, font);
    },
    shown.isHidden,
    (glyph) => drawing.glyphs.push(glyph),
  );
  const hands: Hands = {
    ...textHands(OPS, pen),
    ...stateHands(OPS, pen, (picture) => drawing.pictures.push(picture)),
    ...pathHands(OPS, pen, shown.isHidden, drawing),
    ...markHands(OPS, shown, (type, tag) => drawing.marks.push({ type, tag, after: drawing.glyphs.length })),
  };
  // What only masks something else is not seen.
  let masks = 0;
  for (const [i, operator] of fnArray.entries()) {
    const args: readonly unknown[] = argsArray[i] ?? [];
    if (operator === OPS.beginGroup && isMask(args[0])) masks++;
    if (masks === 0) hands[operator]?.(args);
    if (operator === OPS.endGroup && isMask(args[0])) masks--;
  }
  return drawing;
}

function textHands(OPS: Ops, pen: Pen): Hands {
  return {
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
    [OPS.setTextRenderingMode]: ([mode]) => pen.set({ mode: numberOf(mode) }),
    [OPS.showText]: ([shapes]) => pen.show(Array.isArray(shapes) ? shapes : []),
  };
}

function stateHands(OPS: Ops, pen: Pen, onPicture: (square: Box) => void): Hands {
  // All that is left of a picture is that the unit square was moved to its place.
  const moved = (matrix: Matrix) => {
    pen.transform(matrix);
    onPicture(pictureSquare(pen.state().ctm));
  };
  return {
    [OPS.save]: pen.save,
    [OPS.restore]: pen.restore,
    [OPS.transform]: (args) => moved(matrixOf(args)),
    [OPS.beginGroup]: () => {
      pen.save();
      pen.group();
    },
    [OPS.endGroup]: pen.restore,
    [OPS.paintFormXObjectBegin]: ([matrix, box]) => {
      pen.save();
      moved(matrixOf(matrix));
      const { ctm } = pen.state();
      if (box instanceof Float32Array) pen.clip(transformed(boxOf(box), ctm), isUpright(ctm));
    },
    [OPS.paintFormXObjectEnd]: pen.restore,
    [OPS.setFillRGBColor]: ([colour]) => pen.set({ colour: colourOf(colour) }),
    [OPS.setFillColorN]: () => pen.set({ colour: null }),
    [OPS.setFillTransparent]: () => pen.set({ colour: null }),
    [OPS.setLineWidth]: ([width]) => pen.set({ lineWidth: numberOf(width) }),
    [OPS.setGState]: ([changes]) => {
      for (const [key, value] of Array.isArray(changes) ? changes : []) {
        if (key === 'LW') pen.set({ lineWidth: numberOf(value) });
        if (key === 'ca') pen.set({ alpha: numberOf(value) });
        if (key === 'BM') pen.set({ isBlended: value !== 'source-over' });
        if (key === 'SMask') pen.set({ isMasked: value !== false });
      }
    },
  };
}

function markHands(OPS: Ops, shown: Shown, onMark: (type: string, tag: string | null) => void): Hands {
  const begin = ([tag, properties]: readonly unknown[]) => {
    shown.begin(nameOf(tag), properties);
    onMark('begin', nameOf(tag));
  };
  return {
    [OPS.beginMarkedContent]: begin,
    [OPS.beginMarkedContentProps]: begin,
    [OPS.endMarkedContent]: () => {
      shown.end();
      onMark('end', null);
    },
  };
}

type Shown = ReturnType<typeof createShown>;

/** Whether all layers are shown that the pen is within. */
function createShown(layers: Layers) {
  const open: boolean[] = [];
  return {
    isHidden: () => open.includes(false),
    begin: (tag: string | null, properties: unknown) => void open.push(tag !== 'OC' || layers.isVisible(properties)),
    end: () => void open.pop(),
  };
}

/** Which operators of a path fill it; the others that paint it stroke it. */
function pathHands(
  OPS: Ops,
  pen: Pen,
  isHidden: () => boolean,
  { painted, glyphs, view }: Pick<Drawing, 'painted' | 'glyphs' | 'view'>,
): Hands {
  const filling = new Set([
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ]);
  let isClip = false;
  const clip = () => {
    isClip = true;
  };
  return {
    [OPS.clip]: clip,
    [OPS.eoClip]: clip,
    [OPS.constructPath]: ([operator, paths, extent]) => {
      const { ctm, clip: within, colour, lineWidth } = pen.state();
      const brush = { ctm, clip: within, colour, isOpaque: pen.isOpaque(), lineWidth };
      const path: unknown = Array.isArray(paths) ? paths[0] : null;
      if (filling.has(Number(operator)) && !isHidden()) fillPath(path, brush, glyphs.length, painted);
      else if (operator !== OPS.endPath && !isHidden()) strokePath(path, brush, glyphs.length, painted);
      if (isClip && extent instanceof Float32Array) pen.clip(transformed(boxOf(extent), ctm), isBox(path, ctm));
      isClip = false;
    },
    [OPS.shadingFill]: () => {
      if (isHidden()) return;
      const { clip: within } = pen.state();
      addArea(painted, {
        after: glyphs.length,
        box: within ? shared(within, view) : view,
        colour: null,
        isOpaque: false,
      });
    },
  };
}

function boxOf([left = 0, bottom = 0, right = 0, top = 0]: Iterable<number>): Box {
  return { left, bottom, right, top };
}

function isMask(group: unknown): boolean {
  return typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask);
}

function colourOf(value: unknown): string | null {
  return typeof value === 'string' && value.startsWith('#') ? value : null;
}

/** pdf.js gives a name as it is, or in an object. */
function nameOf(value: unknown): string | null {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
  return typeof name === 'string' ? name : null;
}

/** In place of a font that it cannot use, and draws no letter of, pdf.js has a message. */
function isUnusable(page: PDFPageProxy, font: string): boolean {
  return page.commonObjs.has(font) && typeof page.commonObjs.get(font) === 'string';
}

interface FontData {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly name?: string;
}

function metricsOf(page: PDFPageProxy, font: string): FontMetrics {
  const data: FontData | null = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
  return {
    unit: data?.fontMatrix?.[0] ?? 0.001,
    isVertical: data?.vertical === true,
    isDingbats: isDingbats(data?.name ?? ''),
  };
}
