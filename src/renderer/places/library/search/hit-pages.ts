/** The hits of a search in pages, some of which have arrived. */
import type { SearchHit } from '../../../../contract/model/collections/search.ts';

export type HitPages = ReadonlyMap<number, readonly SearchHit[]>;

export const PAGE = 50;

export const pageOf = (row: number): number => Math.floor(row / PAGE);

export function hitInRow(pages: HitPages, row: number): SearchHit | undefined {
  return pages.get(pageOf(row))?.[row % PAGE];
}

/** Returns -1 if none of the hits that have arrived matches. */
export function rowWhere(pages: HitPages, isIt: (hit: SearchHit) => boolean): number {
  for (const [page, hits] of pages) {
    const at = hits.findIndex(isIt);
    if (at >= 0) return page * PAGE + at;
  }
  return -1;
}
