import { focusSoon } from '../../focus.ts';
import type { Action } from '../action.ts';

export const filterSources: Action = {
  name: 'filter-sources',
  label: 'Filter sources',
  keys: '/',
  place: 'sources',
  hint: 'filter',
  isPossible: ({ archive }) => archive !== null && archive.sources > 0,
  run: () => focusSoon('sources-filter'),
};
