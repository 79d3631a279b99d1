import { listHandle } from '../../parts/lists/list-handle.ts';
import type { Action } from '../action.ts';

export const selectAllRows: Action = {
  name: 'select-all-rows',
  label: 'Select all',
  keys: 'Ctrl+A',
  place: 'lists',
  unlisted: true,
  isPossible: (context) => context.handle(listHandle)?.selectAll !== undefined,
  run: (context) => context.handle(listHandle)?.selectAll?.(),
};
