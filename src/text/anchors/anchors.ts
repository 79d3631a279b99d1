// Anchors: what ties a passage to the words of one revision, and how those are found again in another (standards,
// "Anchors").

import { codePointLength, codePointMap, type Span, sliceCodePoints, type Utf16Span } from '../offsets.ts';
import { closeMatches } from './close-match.ts';
import { occurrences, splitsNoCharacter } from './occurrences.ts';

/** Code points of context kept on each side. */
const CONTEXT = 32;
/** Edits allowed in a close match, as a share of the quotation's code points. */
const CLOSE = 0.15;
/** How many places are offered: more of the same words would not help anyone choose. */
const MOST_CANDIDATES = 20;

type Anchor = {
  /** SHA-256 of the text of the revision on which it was made. */
  textSha256: string;
  /** Code points of that text, half open. */
  start: number;
  end: number;
  exact: string;
  before: string;
  after: string;
};

export type ResolvedAnchor =
  | ({ state: 'held' | 'carried' } & Span)
  | { state: 'proposed'; candidates: Span[] }
  | { state: 'orphaned' };

/** Anchors [start, end), in code points, of a text; RangeError if it is empty or outside the text. */
export function makeAnchor(text: string, textSha256: string, start: number, end: number): Anchor {
  const map = codePointMap(text);
  const { length } = map;
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length)) {
    throw new RangeError(`No passage at [${start}, ${end}) of a text of ${length} characters.`);
  }
  const slice = (from: number, to: number): string =>
    text.slice(map.utf16FromCodePoint(from), map.utf16FromCodePoint(to));
  return {
    textSha256,
    start,
    end,
    exact: slice(start, end),
    before: slice(start - CONTEXT, start),
    after: slice(end, end + CONTEXT),
  };
}

/** How many characters two strings have in common at their ends. */
function commonSuffix(a: string, b: string): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

function commonPrefix(a: string, b: string): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count += 1;
  return count;
}

/** The places of the exact words, whole characters only, those with the most similar surroundings first. */
function exactPlaces(text: string, { exact, before, after }: Anchor): Utf16Span[] {
  const places = occurrences(text, exact).map((from) => ({ from, to: from + exact.length }));
  const likeness = ({ from, to }: Utf16Span): number =>
    commonSuffix(text.slice(Math.max(0, from - before.length), from), before) +
    commonPrefix(text.slice(to, to + after.length), after);
  return places
    .filter((place) => splitsNoCharacter(text, place))
    .map((place) => ({ place, likeness: likeness(place) }))
    .sort((a, b) => b.likeness - a.likeness || a.place.from - b.place.from)
    .map(({ place }) => place);
}

/** The places where the words stand between both contexts. */
function placesInContext(text: string, { exact, before, after }: Anchor): Utf16Span[] {
  const places = occurrences(text, before + exact + after);
  return places.map((at) => ({ from: at + before.length, to: at + before.length + exact.length }));
}

/** Whole characters; or, within a character, cut where the anchor's own words and context were cut when it was made. */
function isSound(text: string, place: Utf16Span, { before, after }: Anchor): boolean {
  const isCutAsMade = (before !== '' || place.from === 0) && (after !== '' || place.to === text.length);
  return isCutAsMade || splitsNoCharacter(text, place);
}

/**
 * Finds an anchor's words in `text` (`sameText`: its hash is the anchor's). Held and carried guarantee exactly the
 * quoted characters; a proposal is for the analyst to decide.
 */
export function resolveAnchor(anchor: Anchor, { text, sameText }: { text: string; sameText: boolean }): ResolvedAnchor {
  const { exact, start, end } = anchor;
  if (exact === '') return { state: 'orphaned' };
  if (sameText && sliceCodePoints(text, start, end) === exact) return { state: 'held', start, end };
  const map = codePointMap(text);
  const inContext = sameText ? [] : placesInContext(text, anchor);
  const sound = inContext.filter((place) => isSound(text, place, anchor));
  const [only] = sound;
  if (only && inContext.length === 1) return { state: 'carried', ...map.spanFromUtf16(only) };
  const places = sound.length > 0 ? sound : exactPlaces(text, anchor);
  if (places.length > 0) {
    return { state: 'proposed', candidates: places.slice(0, MOST_CANDIDATES).map((place) => map.spanFromUtf16(place)) };
  }
  const close = closeMatches(text, exact, Math.floor(codePointLength(exact) * CLOSE));
  return close ? { state: 'proposed', candidates: close.spans.slice(0, MOST_CANDIDATES) } : { state: 'orphaned' };
}
