/** A collapsed list with some of its rows opened: the others of an origin stand right under the one that stands for them. */

export interface Opened<Hit> {
  /** Of the row among the collapsed ones. */
  readonly at: number;
  /** What stands under it. */
  readonly hits: readonly Hit[];
}

type UnfoldedRow<Hit> = { readonly at: number; readonly under?: never } | { readonly at: number; readonly under: Hit };

/** What stands in row `index` of the list as shown. @param opened in order of `at` */
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

/** Where a row among the collapsed ones is shown. */
export function shownAt<Hit>(row: number, opened: readonly Opened<Hit>[]): number {
  return opened.reduce((sum, { at, hits }) => (at < row ? sum + hits.length : sum), row);
}

export function rowsUnder<Hit>(opened: readonly Opened<Hit>[]): number {
  return opened.reduce((sum, { hits }) => sum + hits.length, 0);
}
