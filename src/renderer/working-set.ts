/** What the analyst has selected: one set for the whole window, of articles or of claims, that is kept between places. */
import { useMemo } from 'react';
import { createArchiveStore } from './forget-archive.ts';
import { useStore } from './store.ts';

export interface WorkingSet {
  readonly kind: 'article' | 'claim';
  readonly ids: readonly number[];
  /** More of them are being asked for, until it is cleared or changed. */
  readonly isGrowing: boolean;
}

const NONE: readonly number[] = [];
const NOTHING: WorkingSet = { kind: 'article', ids: NONE, isGrowing: false };
const workingSet = createArchiveStore<WorkingSet>(NOTHING);

export const useWorkingSet = () => useStore(workingSet);

const idsOf = (set: WorkingSet, kind: WorkingSet['kind']) => (set.kind === kind ? set.ids : NONE);

export const selectedIds = (kind: WorkingSet['kind']) => idsOf(workingSet.get(), kind);
export const useSelectedIds = (kind: WorkingSet['kind']) => idsOf(useWorkingSet(), kind);

export function useSelected(kind: WorkingSet['kind']): ReadonlySet<number> {
  const ids = useSelectedIds(kind);
  return useMemo(() => new Set(ids), [ids]);
}

export function select(kind: WorkingSet['kind'], ids: readonly number[], isGrowing = false): void {
  workingSet.set({ kind, ids: [...new Set(ids)], isGrowing });
}

export function toggleSelected(kind: WorkingSet['kind'], id: number): void {
  const ids = selectedIds(kind);
  select(kind, ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
}

/** Leaves alone what was selected since. */
export function deselect(kind: WorkingSet['kind'], ids: readonly number[]): void {
  const left = selectedIds(kind).filter((id) => !ids.includes(id));
  if (left.length < selectedIds(kind).length) select(kind, left);
}

export const clearSelection = () => workingSet.set(NOTHING);
