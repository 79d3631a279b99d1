/** What the list on the screen offers to the keys of "lists". */
import { useMemo } from 'react';
import { createHandle, useHandle } from '../../actions/handles.ts';

interface ListActs {
  move(by: number): void;
  open?(): void;
  /** What opening does to the current row, if it is anything else. */
  readonly openHint?: string;
  /** Selecting, if the list has a selection. */
  toggle?(): void;
  selectToHere?(): void;
  selectAll?(): void;
}

/** What can be done with the current row. */
interface RowCan {
  canOpen: boolean;
  canSelect: boolean;
  openHint?: string | undefined;
}

export const listHandle = createHandle<ListActs>('list');

/** Offers a list's functions while it is the main one on the screen; those for opening and selecting only if its current row can be. */
export function useMainList(acts: ListActs, isMain: boolean, { canOpen, canSelect, openHint }: RowCan): void {
  const lent = useMemo(() => {
    if (!isMain) return undefined;
    const { open, toggle, selectToHere, selectAll, ...moving } = acts;
    return {
      ...moving,
      ...(selectAll ? { selectAll } : {}),
      ...(canOpen && open ? { open, ...(openHint ? { openHint } : {}) } : {}),
      ...(canSelect && toggle && selectToHere ? { toggle, selectToHere } : {}),
    };
  }, [acts, isMain, canOpen, canSelect, openHint]);
  useHandle(listHandle, lent);
}
