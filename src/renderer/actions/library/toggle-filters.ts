import { ORIGINS_VIEW } from '../../places/origins/open-origins.ts';
import { filtersShown } from '../../window-state.ts';
import type { Action } from '../action.ts';

export const toggleFilters: Action = {
  name: 'toggle-filters',
  label: 'Filters',
  keys: 'F',
  place: 'library',
  hint: 'filters',
  isPossible: ({ archive, location }) =>
    archive !== null && archive.articles > 0 && location.scope.view !== ORIGINS_VIEW,
  run: () => filtersShown.set(!filtersShown.get()),
};
