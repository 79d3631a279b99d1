/** How the columns are aligned: the current row is level, and what is between the rows follows. */

/** The position of a row in two columns, in px from the top of each text. */
export interface Tie {
  readonly leader: number;
  readonly follower: number;
}

/** Returns the longest sequence of ties that goes down in both columns: passages in a different order tie nothing. */
export function risingTies(ties: readonly Tie[]): Tie[] {
  const sorted = ties.toSorted((a, b) => a.leader - b.leader || a.follower - b.follower);
  const best: { length: number; before: number }[] = [];
  for (const [at, tie] of sorted.entries()) {
    let own = { length: 1, before: -1 };
    for (let before = 0; before < at; before++) {
      const other = sorted[before] as Tie;
      const length = (best[before]?.length ?? 0) + 1;
      if (other.leader < tie.leader && other.follower < tie.follower && length > own.length) own = { length, before };
    }
    best.push(own);
  }
  let at = best.reduce((most, { length }, index) => (length > (best[most]?.length ?? 0) ? index : most), 0);
  const run: Tie[] = [];
  for (; at >= 0 && sorted[at]; at = best[at]?.before ?? -1) run.unshift(sorted[at] as Tie);
  return run;
}

/** Returns the place in the follower's text that matches `place` in the leader's; between two ties in proportion. */
export function followedPlace(
  place: number,
  ties: readonly Tie[],
  heights: { readonly leader: number; readonly follower: number },
): number {
  const points = [{ leader: 0, follower: 0 }, ...ties, { leader: heights.leader, follower: heights.follower }];
  const after = points.findIndex(({ leader }) => leader > place);
  if (after < 0) return heights.follower + place - heights.leader;
  const from = points[after - 1] ?? { leader: 0, follower: 0 };
  const to = points[after] as Tie;
  return from.follower + ((place - from.leader) / (to.leader - from.leader)) * (to.follower - from.follower);
}

/** A part of the window, in px from its left. */
interface Across {
  readonly from: number;
  readonly to: number;
}

/** Returns by how much to scroll sideways so that the columns of a row are in view; if they do not all fit, those on the left are. */
export function acrossScroll(columns: Across, view: Across): number {
  if (columns.from < view.from) return columns.from - view.from;
  return Math.max(0, Math.min(columns.to - view.to, columns.from - view.from));
}

interface ScrolledColumn {
  readonly articleId: number;
  /** In px from the top of the text. */
  readonly top: number;
  readonly scrollTop: number;
  readonly mostScroll: number;
}

/** The column that does not move for the others: a pinned one as long as its passage is well in view, or one just pointed at in any case. */
export interface Held {
  readonly articleId: number;
  readonly always: boolean;
}

const WELL_IN_VIEW = 0.8;

/** Returns how far each column scrolls so that one row is level, near the upper third of the view. */
export function levelScrolls(
  columns: readonly ScrolledColumn[],
  viewHeight: number,
  held: Held | null,
): Map<number, number> {
  const own = columns.find(({ articleId }) => articleId === held?.articleId);
  const ownAt = own ? own.top - own.scrollTop : null;
  const isInView = ownAt !== null && ownAt >= 0 && ownAt < viewHeight * WELL_IN_VIEW;
  const highest = Math.min(viewHeight / 3, ...columns.map(({ top }) => top));
  const lowest = Math.max(0, ...columns.map(({ top, mostScroll }) => top - mostScroll));
  const level = ownAt !== null && (isInView || held?.always) ? ownAt : Math.max(highest, lowest);
  return new Map(
    columns.map(({ articleId, top, mostScroll }) => [articleId, Math.min(Math.max(0, top - level), mostScroll)]),
  );
}
