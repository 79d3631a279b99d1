// Where a passage is in a text made of the same paragraphs, some of them removed or inserted.

import { diffArrays } from 'diff';
import type { Utf16Span } from '../offsets.ts';
import { paragraphs } from '../sentences/paragraphs.ts';

/** Null if the paragraphs that hold it are no longer all there, or no longer adjacent. */
export function spanAfterMove(before: string, now: string, { from, to }: Utf16Span): Utf16Span | null {
  const [old, current] = [paragraphs(before), paragraphs(now)];
  const placeOf = placesInMoved(
    old.map((one) => before.slice(one.from, one.to)),
    current.map((one) => now.slice(one.from, one.to)),
  );
  const first = old.findIndex((one) => from < one.to);
  const start = current[placeOf.get(first) ?? -1];
  if (!start) return null;
  const by = start.from - (old[first]?.from ?? 0);
  const place = { from: from + by, to: to + by };
  return now.slice(place.from, place.to) === before.slice(from, to) ? place : null;
}

/** For each paragraph that is in both texts, its index in the second. */
function placesInMoved(old: string[], current: string[]): Map<number, number> {
  const places = new Map<number, number>();
  let [inOld, inCurrent] = [0, 0];
  for (const { added, removed, count } of diffArrays(old, current)) {
    if (!added && !removed) for (let at = 0; at < count; at++) places.set(inOld + at, inCurrent + at);
    if (!added) inOld += count;
    if (!removed) inCurrent += count;
  }
  return places;
}
