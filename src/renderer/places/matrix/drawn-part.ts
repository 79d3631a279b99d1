/** The drawn part of a grid that is too large to be drawn as a whole. */

/** The line or column at a position; or, from that position on, as much space as the omitted ones take. */
export interface Drawn {
  readonly at: number;
  readonly gap: number;
}

/** Returns what lies within [from, to), and the kept one wherever it is, because it has the focus. */
export function drawnPart(sizes: readonly number[], from: number, to: number, kept: number): Drawn[] {
  const drawn: Drawn[] = [];
  let start = 0;
  sizes.forEach((size, at) => {
    const last = drawn.at(-1);
    const isDrawn = at === kept || (start + size > from && start < to);
    if (isDrawn) drawn.push({ at, gap: 0 });
    else if (last && last.gap > 0) drawn[drawn.length - 1] = { at: last.at, gap: last.gap + size };
    else drawn.push({ at, gap: size });
    start += size;
  });
  return drawn;
}

/** Returns how far to scroll so that the one at a position is in view, clear of what sticks to both edges. */
export function scrolledTo(
  sizes: readonly number[],
  at: number,
  { from, length }: { from: number; length: number },
): number {
  const start = sizes.slice(0, at).reduce((sum, size) => sum + size, 0);
  const end = start + (sizes[at] ?? 0);
  if (start < from) return start;
  return end > from + length ? end - length : from;
}
