/** What the list on the screen offers to the keys of "lists". */
import { useMemo } from 'react';
import { createHandle, useHandle } from '../../actions/handles.ts';

interface ListActs {
  move(by: number): void;
  open?(): void;
  /** Selecting, if the list has a selection. */
  toggle?(): void;
  selectToHere?(): void;
  selectAll?(): void;
}

export const listHandle = createHandle<ListActs>('list');

/** Offers a list's functions while it is the main one on the screen; those for selecting only if it has a selection. */
export function useMainList(acts: ListActs, isMain: boolean, canSelect: boolean): void {
  const lent = useMemo(() => {
    if (!isMain) return undefined;
    const { toggle: _toggle, selectToHere: _toHere, selectAll: _all, ...moving } = acts;
    return canSelect ? acts : moving;
  }, [acts, isMain, canSelect]);
  useHandle(listHandle, lent);
}
