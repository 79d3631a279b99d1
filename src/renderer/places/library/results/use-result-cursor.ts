import { useEffect, useRef } from 'react';
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

/**
 * The current result, stored with its history entry. If rows come in above it, it is followed to its new position: also where none was chosen
 * yet, once the whole answer is there.
 */
export function useResultCursor(search: Search) {
  const query = `${search.text} ${JSON.stringify(search.filters)} ${search.sort}`;
  const [kept, keep] = useHistoryState<Kept>('results cursor', { query, ...FIRST });
  const chosen = kept.query === query ? kept : FIRST;
  const listed = search.result?.listed ?? 0;
  const last = useRef({ query, chosen, shown: chosen as Pick<Kept, 'at' | 'articleId'> });
  const isSame = last.current.query === query && last.current.chosen === chosen;
  const shown = isSame ? last.current.shown : chosen;
  const places = [chosen, shown].map(({ articleId }) => (articleId === null ? -1 : search.indexOf(articleId)));
  const at = listed === 0 ? -1 : Math.min(places.find((place) => place >= 0) ?? shown.at, listed - 1);
  const hit = search.hit(at);
  useEffect(() => {
    const isThere = at >= 0 && !search.looking;
    last.current = { query, chosen, shown: isThere ? { at, articleId: hit?.articleId ?? shown.articleId } : chosen };
  });
  const { hold } = search;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the function is a new one at each render
  useEffect(() => hold(at), [at]);
  return {
    at,
    hit,
    moveTo: (index: number) => {
      const next = Math.min(Math.max(index, 0), Math.max(0, listed - 1));
      keep({ query, at: next, articleId: (search.answered && search.hit(next)?.articleId) || null });
    },
  };
}
