/** What the list on the screen lets the keys of "lists" do. */
import { createHandle } from '../actions/handles.ts';

export interface ListActs {
  move(by: number): void;
  open?(): void;
  /** Selecting, where the list has a selection. */
  toggle?(): void;
  selectToHere?(): void;
  selectAll?(): void;
}

export const listHandle = createHandle<ListActs>('list');
