import { clearSelection } from '../../working-set.ts';
import type { Action } from '../action.ts';

export const clearSelectionAction: Action = {
  name: 'clear-selection',
  label: 'Clear the selection',
  keys: 'Escape',
  place: 'lists',
  isPossible: ({ workingSet: { ids, isGrowing } }) => ids.length > 0 || isGrowing,
  run: clearSelection,
};
