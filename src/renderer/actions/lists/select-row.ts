import { listHandle } from '../../parts/lists/list-handle.ts';
import type { Action } from '../action.ts';

export const selectRow: Action = {
  name: 'select-row',
  label: 'Select',
  keys: 'X',
  place: 'lists',
  hint: 'select',
  unlisted: true,
  isPossible: (context) => context.handle(listHandle)?.toggle !== undefined,
  run: (context) => context.handle(listHandle)?.toggle?.(),
};
