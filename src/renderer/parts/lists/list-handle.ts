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

interface RowsCan {
  canOpen: boolean;
  canSelect: boolean;
}

export const listHandle = createHandle<ListActs>('list');

/** Offers a list's functions while it is the main one on the screen; those for opening and selecting only if its rows can be. */
export function useMainList(acts: ListActs, isMain: boolean, { canOpen, canSelect }: RowsCan): void {
  const lent = useMemo(() => {
    if (!isMain) return undefined;
    const { open, toggle, selectToHere, selectAll, ...moving } = acts;
    return {
      ...moving,
      ...(canOpen && open ? { open } : {}),
      ...(canSelect && toggle && selectToHere && selectAll ? { toggle, selectToHere, selectAll } : {}),
    };
  }, [acts, isMain, canOpen, canSelect]);
  useHandle(listHandle, lent);
}
