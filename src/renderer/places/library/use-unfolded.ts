/** Which rows of a collapsed list are opened, and what stands under them. */
import { useQueries } from '@tanstack/react-query';
import type { SearchFilters, SearchHit, SearchResult } from '../../../contract/model/search.ts';
import { readOptions } from '../../data/use-read.ts';
import { useKept } from '../../history.ts';
import { useServices } from '../../services.ts';
import type { Opened } from './unfolded-rows.ts';

/** More than that are reached by the filter for their origin. */
const MOST_UNDER = 500;

interface Asked {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly sort: 'best' | 'newest' | 'oldest';
}

export interface Unfolding {
  readonly opened: readonly Opened<SearchHit>[];
  isOpen(hit: SearchHit): boolean;
  toggle(hit: SearchHit): void;
}

/** @param rows the rows of the collapsed list that have come, by their place */
export function useUnfolded(
  asked: Asked,
  rows: ReadonlyMap<number, readonly SearchHit[]>,
  pageSize: number,
): Unfolding {
  const { client } = useServices();
  const query = JSON.stringify(asked);
  const [kept, keep] = useKept<{ query: string; originIds: readonly number[] }>('unfolded', { query, originIds: [] });
  const originIds = kept.query === query ? kept.originIds : [];
  const answers = useQueries({
    queries: originIds.map((originId) =>
      readOptions(client, 'search.run', { ...asked, filters: { ...asked.filters, originId }, limit: MOST_UNDER }),
    ),
  });
  const opened = originIds.flatMap((originId, nth): Opened<SearchHit>[] => {
    const found = (answers[nth]?.data as SearchResult | undefined)?.hits;
    for (const [page, hits] of rows) {
      const at = hits.findIndex((hit) => hit.originId === originId && hit.alike > 0);
      const standing = hits[at]?.articleId;
      if (!found || standing === undefined) continue;
      return [{ at: page * pageSize + at, hits: found.filter((hit) => !hit.looser && hit.articleId !== standing) }];
    }
    return [];
  });
  const isOpen = ({ originId }: SearchHit) => originIds.includes(originId);
  return {
    opened: opened.sort((a, b) => a.at - b.at),
    isOpen,
    toggle: (hit) =>
      keep({
        query,
        originIds: isOpen(hit) ? originIds.filter((id) => id !== hit.originId) : [...originIds, hit.originId],
      }),
  };
}
