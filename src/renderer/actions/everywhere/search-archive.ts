import { focusSoon } from '../../focus.ts';
import { goToPlace } from '../../history.ts';
import type { Action } from '../action.ts';

export const searchArchive: Action = {
  name: 'search-archive',
  label: 'Search the archive',
  keys: ['Ctrl+Shift+F', '/'],
  place: 'everywhere',
  menu: 'Edit',
  isPossible: ({ archive }) => archive !== null,
  run: () => {
    goToPlace('library');
    focusSoon('search-field');
  },
};
