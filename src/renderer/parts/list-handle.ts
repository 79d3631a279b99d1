/** What the list on the screen lets the keys of "lists" do. */
import { useMemo } from 'react';
import { createHandle, useHandle } from '../actions/handles.ts';

interface ListActs {
  move(by: number): void;
  open?(): void;
  /** Selecting, where the list has a selection. */
  toggle?(): void;
  selectToHere?(): void;
  selectAll?(): void;
}

export const listHandle = createHandle<ListActs>('list');

/** Lends a list's acts while it is the main one on the screen; those of selecting only where it has a selection. */
export function useMainList(acts: ListActs, isMain: boolean, canSelect: boolean): void {
  const lent = useMemo(() => {
    if (!isMain) return undefined;
    const { toggle: _toggle, selectToHere: _toHere, selectAll: _all, ...moving } = acts;
    return canSelect ? acts : moving;
  }, [acts, isMain, canSelect]);
  useHandle(listHandle, lent);
}
