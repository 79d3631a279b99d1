/** A collapsed list with some rows opened: the others of an origin come right below the row that represents them. */

export interface Opened<Hit> {
  /** The index of the row among the collapsed ones. */
  readonly at: number;
  /** The hits below it. */
  readonly hits: readonly Hit[];
}

type UnfoldedRow<Hit> = { readonly at: number; readonly under?: never } | { readonly at: number; readonly under: Hit };

/** Returns what is in row `index` of the list as shown. @param opened in order of `at` */
export function rowShown<Hit>(index: number, opened: readonly Opened<Hit>[]): UnfoldedRow<Hit> {
  let before = 0;
  for (const { at, hits } of opened) {
    const first = at + 1 + before;
    if (index < first) break;
    const under = hits[index - first];
    if (under !== undefined) return { at, under };
    before += hits.length;
  }
  return { at: index - before };
}

/** Returns where a row of the collapsed list is shown. */
export function shownAt<Hit>(row: number, opened: readonly Opened<Hit>[]): number {
  return opened.reduce((sum, { at, hits }) => (at < row ? sum + hits.length : sum), row);
}

export function rowsUnder<Hit>(opened: readonly Opened<Hit>[]): number {
  return opened.reduce((sum, { hits }) => sum + hits.length, 0);
}
