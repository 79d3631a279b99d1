/** Proposed places for a passage that the analyst refused; stored with the evidence. */
import type { Span } from '../../../contract/model/common.ts';

interface RefusedPlace extends Span {
  /** SHA-256 of the text in which the place was proposed. */
  readonly text: string;
}

/** @param refused as stored @param text SHA-256 of the text that `places` are in */
export function withoutRefused(places: readonly Span[], refused: string, text: string): Span[] {
  const here = (JSON.parse(refused) as RefusedPlace[]).filter((place) => place.text === text);
  return places.filter(({ start, end }) => !here.some((place) => place.start === start && place.end === end));
}

export const withRefused = (refused: string, place: RefusedPlace): string =>
  JSON.stringify([...(JSON.parse(refused) as RefusedPlace[]), place]);
