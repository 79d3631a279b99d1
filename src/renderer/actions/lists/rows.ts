/** The rows of the list on the screen. */
import { listHandle } from '../../parts/lists/list-handle.ts';
import type { Action, ActionContext } from '../action.ts';

const isShown = (context: ActionContext) => context.handle(listHandle) !== undefined;

export const nextRow: Action = {
  name: 'next-row',
  label: 'Next',
  keys: ['J', 'ArrowDown'],
  place: 'lists',
  isMove: true,
  hint: 'next',
  unlisted: true,
  isPossible: isShown,
  run: (context) => context.handle(listHandle)?.move(1),
};

export const previousRow: Action = {
  name: 'previous-row',
  label: 'Previous',
  keys: ['K', 'ArrowUp'],
  place: 'lists',
  isMove: true,
  hint: 'previous',
  unlisted: true,
  isPossible: isShown,
  run: (context) => context.handle(listHandle)?.move(-1),
};

export const openRow: Action = {
  name: 'open-row',
  label: 'Open',
  keys: 'Enter',
  place: 'lists',
  hint: (context) => context.handle(listHandle)?.openHint ?? 'open',
  unlisted: true,
  isPossible: (context) => context.handle(listHandle)?.open !== undefined,
  run: (context) => context.handle(listHandle)?.open?.(),
};

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

export const selectToRow: Action = {
  name: 'select-to-row',
  label: 'Select to here',
  keys: 'Shift+X',
  place: 'lists',
  unlisted: true,
  isPossible: (context) => context.handle(listHandle)?.selectToHere !== undefined,
  run: (context) => context.handle(listHandle)?.selectToHere?.(),
};

export const selectAllRows: Action = {
  name: 'select-all-rows',
  label: 'Select all',
  keys: 'Ctrl+A',
  place: 'lists',
  unlisted: true,
  isPossible: (context) => context.handle(listHandle)?.selectAll !== undefined,
  run: (context) => context.handle(listHandle)?.selectAll?.(),
};
