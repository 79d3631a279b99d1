import { filtersShown } from '../../window-state.ts';
import type { Action } from '../action.ts';

export const toggleFilters: Action = {
  name: 'toggle-filters',
  label: 'Filters',
  keys: 'F',
  place: 'library',
  hint: 'filters',
  isPossible: ({ archive }) => archive !== null && archive.articles > 0,
  run: () => filtersShown.set(!filtersShown.get()),
};
