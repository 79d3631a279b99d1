/** What pdf.js draws on a page: its letters, each where it is drawn and with its ink, and what is painted beside them. */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { MarkItem } from '../file/actual-text.ts';
import { loadLibrary, type Ops, operatorsOf } from '../file/open-pdf.ts';
import { createFonts } from '../fonts/font-letters.ts';
import { MISSING } from '../fonts/legibility.ts';
import { type Box, boxOf, shared, transformed } from '../geometry/box.ts';
import { isUpright, type Matrix, matrixOf, numberOf, UNTURNED } from '../geometry/matrix.ts';
import { type Annotation, createAnnotationHands } from './annotations.ts';
import type { InkedGlyph } from './glyph.ts';
import { hiddenParts, type Layers, nameOf } from './hidden-layers.ts';
import { addArea, fillPath, isBox, type Painted, pictureSquare, strokePath } from './painted.ts';
import { createPen, type Pen } from './pen.ts';

export interface Drawing {
  /** In drawing order. */
  readonly glyphs: readonly InkedGlyph[];
  /** What is put on the page beside its content, drawn after all else. */
  readonly annotations: readonly Annotation[];
  readonly painted: Painted;
  /** Where pictures may be, which pdf.js does not draw here. */
  readonly pictures: readonly Box[];
  /** The marks around letters, each with how many letters are drawn before it. */
  readonly marks: readonly PlacedMark[];
  /** The page itself. */
  readonly view: Box;
  /** Some letters are in a font that cannot be used. */
  readonly lacksLetters: boolean;
  /** pdf.js has some letters otherwise than they are drawn, or not at all. */
  readonly isMisread: boolean;
  /** The letters of a font are pictures (Type 3). */
  isOfPictures(font: string): boolean;
}

interface PlacedMark extends MarkItem {
  readonly after: number;
}

type Hands = Readonly<Record<number, (args: readonly unknown[]) => void>>;

/** @throws whatever pdf.js throws at a broken page */
export async function drawingOf(page: PDFPageProxy, layers: Layers): Promise<Drawing> {
  const { OPS } = await loadLibrary();
  const { fnArray, argsArray } = await operatorsOf(page);
  const fonts = createFonts(page.commonObjs);
  const drawing = {
    glyphs: [] as InkedGlyph[],
    painted: { areas: [], lines: [], strokes: [] } as Painted,
    pictures: [] as Box[],
    marks: [] as PlacedMark[],
    view: boxOf(page.view),
  };
  const hidden = hiddenParts(fnArray, argsArray, OPS, layers);
  let depth = 0;
  const isHidden = () => depth > 0;
  const pen = createPen(fonts.of, isHidden, (glyph) => drawing.glyphs.push(glyph));
  const onTop = createAnnotationHands(OPS, pen, drawing);
  const hands: Hands = {
    ...onTop.hands,
    ...textHands(OPS, pen),
    ...stateHands(OPS, pen, (picture) => drawing.pictures.push(picture)),
    ...pathHands(OPS, pen, isHidden, drawing),
    ...markHands(OPS, (type, tag) => drawing.marks.push({ type, tag, after: drawing.glyphs.length })),
  };
  // What only masks something else is not seen.
  let masks = 0;
  for (const [i, operator] of fnArray.entries()) {
    const args: readonly unknown[] = argsArray[i] ?? [];
    depth += hidden.get(i) ?? 0;
    if (operator === OPS.beginGroup && isMask(args[0])) masks++;
    if (masks === 0) hands[operator]?.(args);
    if (operator === OPS.endGroup && isMask(args[0])) masks--;
  }
  const unknown = new Set([...fonts.known].filter(([, font]) => font.hasOnlyPlaces()).map(([name]) => name));
  const glyphs =
    unknown.size === 0
      ? drawing.glyphs
      : drawing.glyphs.map((glyph) => (unknown.has(glyph.font) ? { ...glyph, shows: MISSING } : glyph));
  return {
    ...drawing,
    glyphs,
    annotations: onTop.annotations,
    lacksLetters: [...fonts.known.values()].some(({ isUnusable }) => isUnusable),
    isMisread: glyphs.some(({ shows }) => shows === MISSING),
    isOfPictures: (font) => fonts.of(font).isOfPictures,
  };
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
    [OPS.setStrokeRGBColor]: ([colour]) => pen.set({ lineColour: colourOf(colour) }),
    [OPS.setStrokeColorN]: () => pen.set({ lineColour: null }),
    [OPS.setFillTransparent]: () => pen.set({ colour: null }),
    [OPS.setLineWidth]: ([width]) => pen.set({ lineWidth: numberOf(width) }),
    [OPS.setGState]: ([changes]) => {
      for (const [key, value] of Array.isArray(changes) ? changes : []) {
        if (key === 'LW') pen.set({ lineWidth: numberOf(value) });
        if (key === 'ca') pen.set({ alpha: numberOf(value) });
        if (key === 'CA') pen.set({ lineAlpha: numberOf(value) });
        if (key === 'BM') pen.set({ isBlended: value !== 'source-over' });
        if (key === 'SMask') pen.set({ isMasked: value !== false });
      }
    },
  };
}

function markHands(OPS: Ops, onMark: (type: string, tag: string | null) => void): Hands {
  const begin = ([tag]: readonly unknown[]) => onMark('begin', nameOf(tag));
  return {
    [OPS.beginMarkedContent]: begin,
    [OPS.beginMarkedContentProps]: begin,
    [OPS.endMarkedContent]: () => onMark('end', null),
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
      const { ctm } = pen.state();
      const brush = { ...pen.state(), isOpaque: pen.isOpaque() };
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

function isMask(group: unknown): boolean {
  return typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask);
}

function colourOf(value: unknown): string | null {
  return typeof value === 'string' && value.startsWith('#') ? value : null;
}
