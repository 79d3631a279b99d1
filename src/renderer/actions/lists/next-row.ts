import { listHandle } from '../../parts/lists/list-handle.ts';
import type { Action } from '../action.ts';

export const nextRow: Action = {
  name: 'next-row',
  label: 'Next',
  keys: ['J', 'ArrowDown'],
  place: 'lists',
  hint: 'next',
  unlisted: true,
  isPossible: (context) => context.handle(listHandle) !== undefined,
  run: (context) => context.handle(listHandle)?.move(1),
};
