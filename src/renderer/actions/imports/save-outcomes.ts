import { outcomesHandle } from '../../places/imports/imports-handle.ts';
import type { Action } from '../action.ts';

export const saveOutcomes: Action = {
  name: 'save-outcomes',
  label: 'Save the list of outcomes…',
  keys: 'E',
  place: 'imports',
  hint: 'save the list',
  isPossible: (context) => context.handle(outcomesHandle)?.save != null,
  run: (context) => context.handle(outcomesHandle)?.save?.(),
};
