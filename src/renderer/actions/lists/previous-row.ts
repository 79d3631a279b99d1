import { listHandle } from '../../parts/lists/list-handle.ts';
import type { Action } from '../action.ts';

export const previousRow: Action = {
  name: 'previous-row',
  label: 'Previous',
  keys: ['K', 'ArrowUp'],
  place: 'lists',
  hint: 'previous',
  unlisted: true,
  isPossible: (context) => context.handle(listHandle) !== undefined,
  run: (context) => context.handle(listHandle)?.move(-1),
};
