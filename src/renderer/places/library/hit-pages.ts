/** The hits of a search by pages, of which some have come. */
import type { SearchHit } from '../../../contract/model/search.ts';

export type HitPages = ReadonlyMap<number, readonly SearchHit[]>;

export const PAGE = 50;

export const pageOf = (row: number): number => Math.floor(row / PAGE);

export function hitInRow(pages: HitPages, row: number): SearchHit | undefined {
  return pages.get(pageOf(row))?.[row % PAGE];
}

/** -1 where none of those that have come is one. */
export function rowWhere(pages: HitPages, isIt: (hit: SearchHit) => boolean): number {
  for (const [page, hits] of pages) {
    const at = hits.findIndex(isIt);
    if (at >= 0) return page * PAGE + at;
  }
  return -1;
}
