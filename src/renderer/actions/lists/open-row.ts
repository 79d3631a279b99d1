import { listHandle } from '../../parts/lists/list-handle.ts';
import type { Action } from '../action.ts';

export const openRow: Action = {
  name: 'open-row',
  label: 'Open',
  keys: 'Enter',
  place: 'lists',
  hint: 'open',
  unlisted: true,
  isPossible: (context) => context.handle(listHandle)?.open !== undefined,
  run: (context) => context.handle(listHandle)?.open?.(),
};
