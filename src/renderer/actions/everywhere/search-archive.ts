import { focusSoon } from '../../focus.ts';
import { currentLocation, goToPlace, navigate } from '../../history.ts';
import type { Action } from '../action.ts';

export const searchArchive: Action = {
  name: 'search-archive',
  label: 'Search the archive',
  keys: ['Ctrl+Shift+F', '/'],
  place: 'everywhere',
  menu: 'Edit',
  isPossible: ({ archive }) => archive !== null,
  run: () => {
    const { place, scope } = currentLocation();
    if (place === 'library' && scope.articleId !== undefined) navigate('library', { ...scope, articleId: undefined });
    else goToPlace('library');
    focusSoon('search-field');
  },
};
