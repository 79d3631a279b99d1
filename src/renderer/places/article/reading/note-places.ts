/** Positions margin notes level with their marks, never one over another. */

const GAP_PX = 8;

/**
 * @param wanted the ideal position of each note in px from the top, ascending
 * @param heights heights of the notes in px
 * @param focused index of the note that gets its true position while the others give way; -1: none, and notes are only pushed down
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
