/** What the analyst has selected: one set for the whole window, of articles or of claims; it travels between places. */
import { createStore, useStore } from './store.ts';

export interface WorkingSet {
  readonly kind: 'article' | 'claim';
  readonly ids: readonly number[];
}

const NOTHING: WorkingSet = { kind: 'article', ids: [] };
const workingSet = createStore<WorkingSet>(NOTHING);

export const useWorkingSet = () => useStore(workingSet);

/** The ids selected of one kind. */
export function selectedIds(kind: WorkingSet['kind']): readonly number[] {
  const set = workingSet.get();
  return set.kind === kind ? set.ids : [];
}

export function select(kind: WorkingSet['kind'], ids: readonly number[]): void {
  workingSet.set({ kind, ids: [...new Set(ids)] });
}

export function toggleSelected(kind: WorkingSet['kind'], id: number): void {
  const ids = selectedIds(kind);
  select(kind, ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
}

export const clearSelection = () => workingSet.set(NOTHING);
