import { outcomesHandle } from '../../places/imports/imports-handle.ts';
import type { Action } from '../action.ts';

export const clearOutcomes: Action = {
  name: 'clear-outcomes',
  label: 'Clear the selection',
  keys: 'Escape',
  place: 'imports',
  isPossible: ({ handle }) => (handle(outcomesHandle)?.chosen ?? 0) > 0,
  run: ({ handle }) => handle(outcomesHandle)?.clear(),
};
