/** Where margin notes lie: level with their marks, never one over another. */

const GAP_PX = 8;

/**
 * @param wanted where each note would lie, px from the top, ascending
 * @param heights of the notes, px
 * @param focused its note takes its true place and the others give way; -1: none, they are pushed down only
 */
export function notePlaces(wanted: readonly number[], heights: readonly number[], focused: number): number[] {
  const places: number[] = [...wanted];
  const start = Math.max(0, focused);
  for (let at = start + 1; at < places.length; at++) {
    const above = (places[at - 1] as number) + (heights[at - 1] as number) + GAP_PX;
    places[at] = Math.max(wanted[at] as number, above);
  }
  for (let at = start - 1; at >= 0; at--) {
    const below = (places[at + 1] as number) - (heights[at] as number) - GAP_PX;
    places[at] = Math.min(wanted[at] as number, below);
  }
  return places;
}
