/** Letters that a PDF contains and that nobody sees on its page. */

import { BLACK, brightnessOf, isAlike, PAPER } from '../drawing/colour.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { type InkedGlyph, placeOf } from '../drawing/glyph.ts';
import { type Area, MOST_AREAS } from '../drawing/painted.ts';
import { type Box, contains, isArea, middleOf, shared } from '../geometry/box.ts';
import { createIsOnSign, createIsOverUnknown, isOverOutlines } from './below-letters.ts';

/** The share of a letter's sides that must be inside what it is clipped to. */
const LEAST_INSIDE = 0.25;
/** In points: what pdf.js moves is a picture, or a strip of one, only if it becomes as long. */
const LEAST_PICTURE = 4;

interface Unseen {
  readonly unseen: ReadonlySet<InkedGlyph>;
  /** Those of them that are blacked out: below a bar that is seen, and without words on it. */
  readonly barred: ReadonlySet<InkedGlyph>;
}

/**
 * The letters that are outside the page or clipped away, without ink, in the colour of what is below them, or covered.
 * Recognised text has no ink, or is below its picture: whatever stands where a picture may be is seen.
 */
export function unseenGlyphs({ glyphs, painted, pictures, view, isOfPictures }: Drawing): Unseen {
  const barred = new Set<InkedGlyph>();
  const large = pictures.filter(
    (each) => isArea(each) && Math.max(each.right - each.left, each.top - each.bottom) > LEAST_PICTURE,
  );
  const isOnPicture = (place: Box) => large.some((picture) => contains(picture, middleOf(place)));
  // A drawing with so many parts may have any colour anywhere.
  const areas = painted.areas.length > MOST_AREAS ? null : painted.areas;
  const isGround = createIsGround(areas ?? []);
  const isBar = createIsBar(glyphs);
  const isOnSign = createIsOnSign(glyphs);
  const { isOverUnknown, spokenFor } = createIsOverUnknown(glyphs, isOfPictures);
  const lastCover = (areas ?? []).reduce((last, { after, isOpaque }) => (isOpaque ? Math.max(last, after) : last), 0);
  // Most letters of most pages are plainly seen, which is told without their exact place.
  const isPlain = (glyph: InkedGlyph, at: number) => {
    const { ink } = glyph;
    if (ink.isHidden || ink.isInvisible || at < lastCover || isGround(ink.colour)) return false;
    return isWellWithin(glyph, view) && (ink.clip === null || isWellWithin(glyph, ink.clip));
  };
  const isUnseen = (glyph: InkedGlyph, at: number) => {
    const { ink, font } = glyph;
    if (ink.isHidden) return true;
    const place = placeOf(glyph);
    if (!isOfPictures(font) && (isOutside(place, view) || (ink.clip && isOutside(place, ink.clip)))) return true;
    if (areas === null || isOnPicture(place)) return false;
    if (ink.isInvisible) return !isOverOutlines(place, areas, painted.strokes) && !isOverUnknown(place);
    const cover = coverOf(place, areas, at);
    if (cover && isBar(cover)) barred.add(glyph);
    if (cover) return true;
    const ground = groundAt(place, areas, at);
    if (!isGround(ink.colour) || isOfPictures(font) || !isAlike(ink.colour, ground)) return false;
    if (isOnSign(place, ink.colour, at)) return false;
    if ((brightnessOf(ground, 1) ?? 1) < BLACK) barred.add(glyph);
    return true;
  };
  const unseen = glyphs.filter((glyph, at) => !isPlain(glyph, at) && glyph.text.trim() !== '' && isUnseen(glyph, at));
  return { unseen: new Set([...unseen, ...spokenFor]), barred };
}

/** @returns a function that tells whether what covers words is another colour than paper, without words on it */
function createIsBar(glyphs: readonly InkedGlyph[]): (cover: Area) => boolean {
  const known = new Map<Area, boolean>();
  return (cover) => {
    const isOn = (glyph: InkedGlyph) => glyph.text.trim() !== '' && contains(cover.box, middleOf(placeOf(glyph)));
    const isBar = known.get(cover) ?? (!isAlike(cover.colour, PAPER) && !glyphs.slice(cover.after).some(isOn));
    known.set(cover, isBar);
    return isBar;
  };
}

/** Wherever its ink may be, whichever way it is turned. */
function isWellWithin({ x, y, width, type: [a, b, c, d] }: InkedGlyph, { left, bottom, right, top }: Box): boolean {
  const reach = width + 2 * (Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d));
  return x - reach > left && x + reach < right && y - reach > bottom && y + reach < top;
}

function isOutside(place: Box, clip: Box): boolean {
  const inside = shared(place, clip);
  return (
    inside.right - inside.left < (place.right - place.left) * LEAST_INSIDE ||
    inside.top - inside.bottom < (place.top - place.bottom) * LEAST_INSIDE
  );
}

/** What was painted over it, last of all. */
function coverOf({ left, bottom, right, top }: Box, areas: readonly Area[], at: number): Area | undefined {
  const [width, height] = [right - left, top - bottom];
  const ink = {
    left: left + width * 0.1,
    right: right - width * 0.1,
    bottom: bottom + height * 0.3,
    top: top - height * 0.2,
  };
  return areas.findLast(
    ({ after, isOpaque, box }) =>
      isOpaque && after > at && contains(box, [ink.left, ink.bottom]) && contains(box, [ink.right, ink.top]),
  );
}

/** The colour of what was painted last before the letter; null if that is not known. */
function groundAt(place: Box, areas: readonly Area[], at: number): string | null {
  const ground = areas.findLast(({ after, box }) => after <= at && contains(box, middleOf(place)));
  return ground ? ground.colour : PAPER;
}

/** @returns a function that tells whether anything on the page has a colour */
function createIsGround(areas: readonly Area[]): (colour: string | null) => boolean {
  const grounds = [...new Set([PAPER, ...areas.map(({ colour }) => colour)])];
  const known = new Map<string | null, boolean>([[null, false]]);
  return (colour) => {
    const isKnown = known.get(colour) ?? grounds.some((ground) => isAlike(colour, ground));
    known.set(colour, isKnown);
    return isKnown;
  };
}
