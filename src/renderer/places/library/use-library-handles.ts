import { type RefObject, useMemo } from 'react';
import { useHandle } from '../../actions/handles.ts';
import { useStable } from '../../use-latest.ts';
import { libraryHandle } from './library-handle.ts';
import type { ResultCursor } from './results/use-result-cursor.ts';
import type { Search } from './search/use-search.ts';

/** What the place offers to actions: the current article, its passages, the search. */
export function useLibraryHandles(
  search: Search,
  { at, hit }: ResultCursor,
  passageStep: RefObject<((by: 1 | -1) => void) | null>,
  saveSearch: () => void,
): void {
  // The rows of the search before stay until those of this one are there, but no key acts on them.
  const current = (search.answered && hit) || null;
  const unfolded = current && (current.alike > 0 || search.isUnder(at)) ? search.isUnfolded(current) : null;
  const { collapsed } = search;
  const acts = useStable({
    nextPassage: (by: 1 | -1) => passageStep.current?.(by),
    saveSearch,
    setCollapsed: search.setCollapsed,
    unfold: () => search.unfold(at),
  });
  useHandle(
    libraryHandle,
    useMemo(() => ({ ...acts, current, collapsed, unfolded }), [acts, current, collapsed, unfolded]),
  );
}
