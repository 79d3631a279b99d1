/** What the fonts of a page say about its letters, and where they say nothing, or what is not so. */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { numberOf } from '../geometry/matrix.ts';
import { COORDINATES } from '../geometry/path.ts';
import { isDingbats } from './dingbats.ts';
import { glyphPlaces } from './glyph-places.ts';

/** A letter as pdf.js draws it; its steps are along a line, and down a vertical one. */
interface Shape {
  readonly unicode: string;
  /** Something is drawn, although its text would be blank. */
  readonly isDisguised: boolean;
  readonly width: number;
  readonly height: number;
  readonly isSpace: boolean;
}

export interface PageFont {
  /** The size of their unit if the type is one unit high. */
  readonly unit: number;
  readonly isVertical: boolean;
  readonly isDingbats: boolean;
  /** pdf.js cannot use it, and draws no letter of it. */
  readonly isUnusable: boolean;
  /** Its letters are pictures (Type 3). */
  readonly isOfPictures: boolean;
  /** For each letter drawn so far, pdf.js has its place in the font, as no font says which letter it is. */
  hasOnlyPlaces(): boolean;
  /** What moves the pen, a number, has no letter. */
  shapeOf(drawn: unknown): Shape;
}

/** What pdf.js tells of a font; in place of one that it cannot use, it has a message. */
interface FontData {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly name?: string;
  readonly composite?: boolean;
  readonly isType3Font?: boolean;
  readonly data?: Uint8Array;
}

/** What pdf.js tells of a letter. */
interface GlyphData {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly vmetric?: unknown;
  readonly isSpace?: unknown;
  readonly isInFont?: unknown;
  readonly fontChar?: unknown;
  readonly originalCharCode?: unknown;
}

type Objects = PDFPageProxy['commonObjs'];

/** @returns the fonts asked for so far, and a function that gives one by its name within the document */
export function createFonts(objects: Objects): {
  readonly known: ReadonlyMap<string, PageFont>;
  of(name: string): PageFont;
} {
  const known = new Map<string, PageFont>();
  const of = (name: string) => {
    const font = known.get(name) ?? createFont(name, objects);
    known.set(name, font);
    return font;
  };
  return { known, of };
}

function createFont(name: string, objects: Objects): PageFont {
  const given: unknown = objects.has(name) ? objects.get(name) : null;
  const data: FontData = typeof given === 'object' && given !== null ? given : {};
  const hasInk = createHasInk(name, objects);
  const placeOf = data.composite === true && data.data ? glyphPlaces(data.data) : () => null;
  const shapes = new Map<object, Shape>();
  let areAllPlaces = true;
  // Without its places, nothing speaks against what pdf.js has.
  let hasPlaces = false;
  const isPlace = ({ originalCharCode, fontChar }: GlyphData, text: string) => {
    if (text.codePointAt(0) !== originalCharCode) return false;
    const place = placeOf(fontChar);
    hasPlaces ||= place !== null;
    return place === null || place === originalCharCode;
  };
  const look = (drawn: GlyphData): Shape => {
    const shape = shapeOf(drawn, hasInk);
    areAllPlaces &&= isPlace(drawn, shape.unicode);
    return shape;
  };
  return {
    unit: data.fontMatrix?.[0] ?? 0.001,
    isVertical: data.vertical === true,
    isDingbats: isDingbats(data.name ?? ''),
    isUnusable: typeof given === 'string',
    isOfPictures: data.isType3Font === true,
    hasOnlyPlaces: () => areAllPlaces && hasPlaces,
    shapeOf: (drawn) => {
      if (typeof drawn !== 'object' || drawn === null) return NOTHING;
      // pdf.js draws the same letter with the same object.
      const shape = shapes.get(drawn) ?? look(drawn);
      shapes.set(drawn, shape);
      return shape;
    },
  };
}

function shapeOf(drawn: GlyphData, hasInk: (fontChar: unknown, text: string) => boolean): Shape {
  const { unicode, width, vmetric, isSpace, isInFont, fontChar } = drawn;
  const text = typeof unicode === 'string' ? unicode : '';
  return {
    unicode: text,
    isDisguised: isInFont === true && isBlank(text) && hasInk(fontChar, text),
    width: numberOf(width),
    height: Array.isArray(vmetric) ? numberOf(vmetric[0]) : -1000,
    isSpace: isSpace === true,
  };
}

const NOTHING: Shape = { unicode: '', isDisguised: false, width: 0, height: -1000, isSpace: false };

/** What is not seen in a text: spaces, and marks that only join or part. */
const BLANK = /^[\s\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]+$/u;

function isBlank(text: string): boolean {
  return text === ' ' || (text > '\u007e' && BLANK.test(text));
}

const SOFT_HYPHEN = '\u00ad';
/** In heights of the type: no letter is as low as a hyphen is. */
const LOWEST_LETTER = 0.25;
/** Some fonts have points or a stroke without width for a space. */
const LEAST_INK = 0.01;

/** @returns a function that tells whether anything is drawn for what is blank as a text, other than a hyphen for a soft one */
function createHasInk(font: string, objects: Objects): (fontChar: unknown, text: string) => boolean {
  const known = new Map<unknown, boolean>();
  return (fontChar, text) => {
    const has = known.get(fontChar);
    if (has !== undefined) return has;
    const path = `${font}_path_${fontChar}`;
    const [width, height] = objects.has(path)
      ? sidesOf((objects.get(path) as { readonly path: ArrayLike<number> }).path)
      : [0, 0];
    known.set(fontChar, width > LEAST_INK && height > (text === SOFT_HYPHEN ? LOWEST_LETTER : LEAST_INK));
    return known.get(fontChar) === true;
  };
}

/** Width and height, in heights of the type; pdf.js has operations and their coordinates in one list. */
function sidesOf(path: ArrayLike<number>): [number, number] {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const most = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < path.length; ) {
    const count = COORDINATES[path[i] as number] ?? 0;
    for (let at = 0; at < count; at++) {
      const value = path[i + 1 + at] as number;
      least[at % 2] = Math.min(least[at % 2] as number, value);
      most[at % 2] = Math.max(most[at % 2] as number, value);
    }
    i += count + 1;
  }
  const [width = 0, height = 0] = most.map((value, i) => Math.max(0, value - (least[i] as number)));
  return [width, height];
}
