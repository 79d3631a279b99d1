/** Which rows of a collapsed list are opened, and what is shown below them. */
import type { SearchFilters, SearchHit } from '../../../../contract/model/collections/search.ts';
import { useReads } from '../../../data/use-read.ts';
import { useHistoryState } from '../../../history.ts';
import type { Opened } from './unfolded-rows.ts';

/** Further ones are reached by filtering for their origin. */
const MOST_UNDER = 500;

interface Asked {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly sort: 'best' | 'newest' | 'oldest';
}

interface OpenedRow {
  readonly originId: number;
  /** Its row when it was opened, used until its page is there. */
  readonly at: number;
  readonly articleId: number;
}

interface Unfolding {
  readonly opened: readonly Opened<SearchHit>[];
  isOpen(hit: SearchHit): boolean;
  /** @param at its row among the collapsed ones */
  toggle(hit: SearchHit, at: number): void;
}

/** @param rowOf the current row of an origin, among those that have arrived */
export function useUnfolded(
  asked: Asked,
  collapsed: boolean,
  rowOf: (originId: number) => { at: number; hit: SearchHit } | undefined,
): Unfolding {
  const query = JSON.stringify(asked);
  const [kept, keep] = useHistoryState<{ query: string; rows: readonly OpenedRow[] }>('unfolded', { query, rows: [] });
  const rows = collapsed && kept.query === query ? kept.rows : [];
  const answers = useReads(
    'search.run',
    rows.map(({ originId }) => ({ ...asked, filters: { ...asked.filters, originId }, limit: MOST_UNDER })),
  );
  const opened = rows.flatMap(({ originId, ...then }, nth): Opened<SearchHit>[] => {
    const found = answers[nth]?.data?.hits;
    if (!found) return [];
    const now = rowOf(originId);
    const representative = now?.hit.articleId ?? then.articleId;
    return [{ at: now?.at ?? then.at, hits: found.filter((hit) => !hit.looser && hit.articleId !== representative) }];
  });
  const isOpen = ({ originId }: SearchHit) => rows.some((row) => row.originId === originId);
  return {
    opened: opened.sort((a, b) => a.at - b.at),
    isOpen,
    toggle: (hit, at) => {
      const { originId, articleId } = hit;
      const others = rows.filter((row) => row.originId !== originId);
      keep({ query, rows: isOpen(hit) ? others : [...others, { originId, at, articleId }] });
    },
  };
}
