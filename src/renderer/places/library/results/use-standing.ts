import { useEffect, useRef } from 'react';
import { useKept } from '../../../history.ts';
import type { Search } from '../search/use-search.ts';

export type Standing = ReturnType<typeof useStanding>;

/** The current result, stored with its history entry. If rows come in above it, it is followed to its new position. */
export function useStanding(search: Search) {
  const [kept, keep] = useKept<{ at: number; articleId: number | null }>('results standing', {
    at: 0,
    articleId: null,
  });
  const listed = search.result?.listed ?? 0;
  const query = `${search.text} ${JSON.stringify(search.filters)} ${search.sort}`;
  const before = useRef(query);
  useEffect(() => {
    if (before.current === query) return;
    before.current = query;
    keep({ at: 0, articleId: null });
  }, [query, keep]);
  const moved = kept.articleId === null ? -1 : search.indexOf(kept.articleId);
  const at = listed === 0 ? -1 : Math.min(moved < 0 ? kept.at : moved, listed - 1);
  const { hold } = search;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the function is a new one at each render
  useEffect(() => hold(at), [at]);
  return {
    at,
    hit: search.hit(at),
    stand: (index: number) => {
      const next = Math.min(Math.max(index, 0), Math.max(0, listed - 1));
      keep({ at: next, articleId: search.hit(next)?.articleId ?? null });
    },
  };
}
