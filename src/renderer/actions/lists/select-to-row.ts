import { listHandle } from '../../parts/lists/list-handle.ts';
import type { Action } from '../action.ts';

export const selectToRow: Action = {
  name: 'select-to-row',
  label: 'Select to here',
  keys: 'Shift+X',
  place: 'lists',
  unlisted: true,
  isPossible: (context) => context.handle(listHandle)?.selectToHere !== undefined,
  run: (context) => context.handle(listHandle)?.selectToHere?.(),
};
