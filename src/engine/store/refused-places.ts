/** Places proposed for a passage that the analyst said it does not stand at; kept with the evidence. */
import type { Span } from '../../contract/model/common.ts';

interface RefusedPlace extends Span {
  /** SHA-256 of the text it was proposed in. */
  readonly text: string;
}

/** @param refused as stored @param text the SHA-256 of the text that `places` are of */
export function withoutRefused(places: readonly Span[], refused: string, text: string): Span[] {
  const here = (JSON.parse(refused) as RefusedPlace[]).filter((place) => place.text === text);
  return places.filter(({ start, end }) => !here.some((place) => place.start === start && place.end === end));
}

export const withRefused = (refused: string, place: RefusedPlace): string =>
  JSON.stringify([...(JSON.parse(refused) as RefusedPlace[]), place]);
