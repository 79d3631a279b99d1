/** What is below a letter, and tells that it is seen, or which letter is: signs, outlines, and letters that nobody knows. */

import { isAlike } from '../drawing/colour.ts';
import { type InkedGlyph, placeOf } from '../drawing/glyph.ts';
import type { Area } from '../drawing/painted.ts';
import { MISSING } from '../fonts/legibility.ts';
import { type Box, contains, isArea, middleOf, shared } from '../geometry/box.ts';

/** Discs and squares, and what else is no letter. */
const SIGN = /^[\p{S}\p{Co}•\ufffd]$/u;
/** A page has no more, unless it is a drawing. */
const MOST_SIGNS = 1000;

/** @returns a function that tells whether a letter stands on a sign in another colour, as a white figure on a disc */
export function createIsOnSign(glyphs: readonly InkedGlyph[]) {
  let signs: { readonly at: number; readonly colour: string | null; readonly place: Box }[] | null = null;
  return (place: Box, colour: string | null, at: number): boolean => {
    signs ??= glyphs
      .flatMap((glyph, i) => (SIGN.test(glyph.shows ?? glyph.text) && !glyph.ink.isInvisible ? [{ glyph, at: i }] : []))
      .slice(0, MOST_SIGNS)
      .map(({ glyph, at }) => ({ at, colour: glyph.ink.colour, place: placeOf(glyph) }));
    const middle = middleOf(place);
    return signs.some((sign) => sign.at < at && !isAlike(sign.colour, colour) && contains(sign.place, middle));
  };
}

/** In heights of the letter: a stroke that is higher is no part of it. */
const MOST_HEIGHT = 2;

/** Whether curves or strokes are drawn where a letter without ink is: they may be its outlines. */
export function isOverOutlines(place: Box, areas: readonly Area[], strokes: readonly Box[]): boolean {
  const most = (place.top - place.bottom) * MOST_HEIGHT;
  const isStroke = (box: Box) =>
    box.top - box.bottom < most && box.right - box.left < most && isArea(shared(box, place));
  return areas.some(({ box, colour }) => colour === null && isArea(shared(box, place))) || strokes.some(isStroke);
}

/** In points: letters are looked for by their height on the page. */
const BAND = 20;

/**
 * @returns a function that tells whether a letter without ink stands over some whose font has no letters for them, or has
 * pictures; and those that such letters speak for
 */
export function createIsOverUnknown(glyphs: readonly InkedGlyph[], isOfPictures: (font: string) => boolean) {
  const spokenFor = new Set<InkedGlyph>();
  const isUnknown = ({ ink, shows, font }: InkedGlyph) => !ink.isInvisible && (shows === MISSING || isOfPictures(font));
  let bands: Map<number, InkedGlyph[]> | null = null;
  const isOverUnknown = (place: Box): boolean => {
    bands ??= Map.groupBy(glyphs.filter(isUnknown), ({ y }) => Math.floor(y / BAND));
    const [first, last] = [place.bottom, place.top].map((y) => Math.floor(y / BAND)) as [number, number];
    const near = last - first > MOST_BANDS ? [] : Array.from({ length: last - first + 3 }, (_, i) => first - 1 + i);
    const below = near
      .flatMap((band) => bands?.get(band) ?? [])
      .filter((glyph) => isArea(shared(placeOf(glyph), place)));
    for (const glyph of below) spokenFor.add(glyph);
    return below.length > 0;
  };
  return { isOverUnknown, spokenFor };
}

/** Type is hardly ever so tall. */
const MOST_BANDS = 50;
