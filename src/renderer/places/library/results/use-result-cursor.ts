import { useEffect, useRef } from 'react';
import { useHistoryState } from '../../../history.ts';
import type { Search } from '../search/use-search.ts';

interface Kept {
  /** The search that it was kept for; another begins at its first result. */
  readonly query: string;
  readonly at: number;
  readonly articleId: number | null;
  /** How many there were, from which follows how many may have come in above it since. */
  readonly listed: number;
}

const FIRST = { at: 0, articleId: null, listed: Number.POSITIVE_INFINITY };
/** Further down, it is not looked for. */
const MOST_ROWS = 1_000;

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
  const last = useRef({ query, chosen, shown: chosen as Omit<Kept, 'query'> });
  const isSame = last.current.query === query && last.current.chosen === chosen;
  const shown = isSame ? last.current.shown : chosen;
  const places = [chosen, shown].map(({ articleId }) => (articleId === null ? -1 : search.indexOf(articleId)));
  const place = places.find((one) => one >= 0);
  const at = listed === 0 ? -1 : Math.min(place ?? shown.at, listed - 1);
  const lowest = place === undefined && shown.articleId !== null ? lowestPlace(shown, listed) : at;
  const isSought = isAnyMissing(search, at, lowest);
  const hit = isSought ? undefined : search.hit(at);
  useEffect(() => {
    const isThere = at >= 0 && !search.looking;
    const now = isSought ? shown : { at, articleId: hit?.articleId ?? shown.articleId, listed };
    last.current = { query, chosen, shown: isThere ? now : chosen };
  });
  const { hold } = search;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the function is a new one at each render
  useEffect(() => void hold(at, lowest), [at, lowest]);
  return {
    at,
    hit,
    moveTo: (index: number) => {
      const next = Math.min(Math.max(index, 0), Math.max(0, listed - 1));
      keep({ query, at: next, articleId: (search.answered && search.hit(next)?.articleId) || null, listed });
    },
  };
}

/** Where a result is at most, if all that came since it was seen came in above it. */
function lowestPlace({ at, listed: before }: Pick<Kept, 'at' | 'listed'>, listed: number): number {
  const come = Math.min(Math.max(0, listed - before), MOST_ROWS);
  return Math.min(at + come, listed - 1);
}

/** Whether one of these rows has not arrived, below the first of them. */
function isAnyMissing(search: Search, first: number, last: number): boolean {
  for (let row = first + 1; row <= last; row++) if (!search.hit(row)) return true;
  return false;
}
