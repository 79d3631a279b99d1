import { clearSelection } from '../../working-set.ts';
import type { Action } from '../action.ts';

export const clearSelectionAction: Action = {
  name: 'clear-selection',
  label: 'Clear the selection',
  keys: 'Escape',
  place: 'lists',
  isPossible: ({ workingSet }) => workingSet.ids.length > 0,
  run: clearSelection,
};
