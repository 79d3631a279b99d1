import { focusSoon } from '../../focus.ts';
import type { Action } from '../action.ts';

export const filterSources: Action = {
  name: 'filter-sources',
  label: 'Filter sources',
  keys: '/',
  place: 'sources',
  hint: 'filter',
  isPossible: () => true,
  run: () => focusSoon('sources-filter'),
};
