/** What draws the letters of a page: its place, its font, its colour, and the part of the page that it is kept to. */

import { dingbat } from '../fonts/dingbats.ts';
import type { PageFont } from '../fonts/font-letters.ts';
import { MISSING } from '../fonts/legibility.ts';
import { type Box, pointIn, shared } from '../geometry/box.ts';
import { type Matrix, multiplied, UNTURNED } from '../geometry/matrix.ts';
import type { Glyph, Ink, InkedGlyph } from './glyph.ts';

interface State {
  readonly ctm: Matrix;
  readonly font: string;
  readonly size: number;
  readonly stretch: number;
  readonly betweenLetters: number;
  readonly betweenWords: number;
  readonly leading: number;
  readonly rise: number;
  readonly colour: string | null;
  readonly lineColour: string | null;
  readonly lineWidth: number;
  readonly mode: number;
  readonly alpha: number;
  readonly lineAlpha: number;
  /** What is below changes what it fills. */
  readonly isBlended: boolean;
  readonly isMasked: boolean;
  /** In a group that what is below shows through, whatever is set within. */
  readonly isInFaintGroup: boolean;
  readonly clip: Box | null;
  /** Less than its clip is painted: that is the box around something round or outlined. */
  readonly isClipLess: boolean;
}

const FIRST: State = {
  ctm: UNTURNED,
  font: '',
  size: 0,
  stretch: 1,
  betweenLetters: 0,
  betweenWords: 0,
  leading: 0,
  rise: 0,
  colour: '#000000',
  lineColour: '#000000',
  lineWidth: 1,
  mode: 0,
  alpha: 1,
  lineAlpha: 1,
  isBlended: false,
  isMasked: false,
  isInFaintGroup: false,
  clip: null,
  isClipLess: false,
};
const FILL = 0;
const FILL_TO_CLIP = 4;
const INVISIBLE = 3;
/** LaTeX's older fonts have no ł: its bar passes for a space. */
const BARRED: Readonly<Record<string, string>> = { l: 'ł', L: 'Ł' };
/** In heights of the type. */
const SAME_PLACE = 0.02;
/** Fainter ink is not seen. */
const LEAST_ALPHA = 0.02;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is not yet drawn. */
type Written<T> = { -readonly [K in keyof T]: T[K] };

/** How letters are drawn, and from where. */
interface Setting {
  readonly state: State;
  readonly text: Matrix;
  readonly at: Point;
  readonly font: PageFont;
  readonly ink: Ink;
}

export type Pen = ReturnType<typeof createPen>;

export function createPen(
  fontOf: (name: string) => PageFont,
  isHidden: () => boolean,
  draw: (glyph: InkedGlyph) => void,
) {
  let state = FIRST;
  const kept: State[] = [];
  let text = UNTURNED;
  let line: Point = { x: 0, y: 0 };
  let at = line;
  const pen = {
    state: () => state,
    /** What it fills hides what is below. */
    isOpaque: () => !isFaint(state) && !state.isClipLess,
    /** What a group fills is as faint as the group. */
    group: () => pen.set({ isInFaintGroup: isFaint(state) }),
    save: () => void kept.push(state),
    /** As at the beginning of a page, until it is restored. */
    begin: () => {
      pen.save();
      state = FIRST;
    },
    restore: () => {
      state = kept.pop() ?? state;
    },
    set: (changed: Partial<State>) => {
      state = { ...state, ...changed };
    },
    transform: (matrix: Matrix) => pen.set({ ctm: multiplied(state.ctm, matrix) }),
    clip: (box: Box, isAll: boolean) =>
      pen.set({ clip: state.clip ? shared(state.clip, box) : box, isClipLess: state.isClipLess || !isAll }),
    place: (matrix: Matrix) => {
      text = matrix;
      line = at = { x: 0, y: 0 };
    },
    move: (x: number, y: number) => {
      line = at = { x: line.x + x, y: line.y + y };
    },
    nextLine: () => pen.move(0, state.leading),
    show: (shapes: readonly unknown[]) => {
      const ink = { ...inkOf(state), isHidden: isHidden() };
      at = drawn(shapes, { state, text, at, font: fontOf(state.font), ink }, draw);
      if (state.mode >= FILL_TO_CLIP) pen.set({ isClipLess: true });
    },
  };
  return pen;
}

/** Draws the letters of a line. @returns where the next one begins */
function drawn(
  shapes: readonly unknown[],
  { state, text, at, font, ink }: Setting,
  draw: (glyph: InkedGlyph) => void,
): Point {
  const { size, stretch } = state;
  const matrix = multiplied(state.ctm, text);
  const inPoints = Math.hypot(matrix[0], matrix[1]);
  const { unit, isVertical, isDingbats, shapeOf } = font;
  const letter = blankLetter({ state, ink, matrix, isVertical });
  // The last letter if it was a space, and its place.
  let bar: Written<InkedGlyph> | null = null;
  let barAt = 0;
  let { x: right, y: up } = at;
  for (const shape of shapes) {
    const { unicode, isDisguised, width, height, isSpace } = shapeOf(shape);
    const step = isVertical ? height : width;
    const own = typeof shape === 'number' ? (-shape * size) / 1000 : step * unit * size;
    if (unicode !== '') {
      const [x, y] = pointIn(matrix, right, up + state.rise);
      const wide = Math.abs(own * stretch) * inPoints;
      const barred: string | undefined = bar && right <= barAt + size * SAME_PLACE ? BARRED[unicode] : undefined;
      if (bar && barred !== undefined) [bar.text, bar.shows] = ['', null];
      const hidden = isDisguised && !ink.isInvisible ? MISSING : null;
      const shown: Written<InkedGlyph> = { ...letter, text: unicode, x, y, width: wide, shows: barred ?? hidden };
      if (isDingbats) shown.shows = dingbat(unicode);
      [bar, barAt] = [unicode === ' ' ? shown : null, right];
      draw(shown);
    }
    const spacing = typeof shape === 'number' ? 0 : state.betweenLetters + (isSpace ? state.betweenWords : 0);
    if (isVertical) up += own + spacing;
    else right += (own + spacing) * stretch;
  }
  return { x: right, y: up };
}

interface Lettering {
  readonly state: State;
  readonly ink: Ink;
  /** From the line to the page. */
  readonly matrix: Matrix;
  readonly isVertical: boolean;
}

/** Each letter is a copy of it: V8 takes letters written out one by one for what lives long, and frees them late. */
function blankLetter({ state, ink, matrix, isVertical }: Lettering): InkedGlyph {
  const { size, stretch, font } = state;
  const type = multiplied(matrix, [size * stretch, 0, 0, size, 0, 0]).slice(0, 4) as unknown as Glyph['type'];
  return { text: '', isSaid: false, font, type, x: 0, y: 0, width: 0, ink, shows: null, isVertical };
}

function isFaint({ alpha, isBlended, isMasked, isInFaintGroup }: State): boolean {
  return alpha < 1 || isBlended || isMasked || isInFaintGroup;
}

function inkOf({ mode, colour, alpha, clip }: State): Omit<Ink, 'isHidden'> {
  const isFilled = mode === FILL || mode === FILL_TO_CLIP;
  return { colour: isFilled ? colour : null, isInvisible: mode === INVISIBLE || alpha < LEAST_ALPHA, clip };
}
