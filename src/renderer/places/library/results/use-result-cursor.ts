import { useEffect } from 'react';
import { useHistoryState } from '../../../history.ts';
import type { Search } from '../search/use-search.ts';

interface Kept {
  /** The search that it was kept for; another begins at its first result. */
  readonly query: string;
  readonly at: number;
  readonly articleId: number | null;
}

const FIRST = { at: 0, articleId: null };

export type ResultCursor = ReturnType<typeof useResultCursor>;

/** The current result, stored with its history entry. If rows come in above it, it is followed to its new position. */
export function useResultCursor(search: Search) {
  const query = `${search.text} ${JSON.stringify(search.filters)} ${search.sort}`;
  const [kept, keep] = useHistoryState<Kept>('results cursor', { query, ...FIRST });
  const { at: keptAt, articleId } = kept.query === query ? kept : FIRST;
  const listed = search.result?.listed ?? 0;
  const moved = articleId === null ? -1 : search.indexOf(articleId);
  const at = listed === 0 ? -1 : Math.min(moved < 0 ? keptAt : moved, listed - 1);
  const { hold } = search;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the function is a new one at each render
  useEffect(() => hold(at), [at]);
  return {
    at,
    hit: search.hit(at),
    moveTo: (index: number) => {
      const next = Math.min(Math.max(index, 0), Math.max(0, listed - 1));
      keep({ query, at: next, articleId: search.hit(next)?.articleId ?? null });
    },
  };
}
