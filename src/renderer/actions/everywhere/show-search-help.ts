import { overlay } from '../../window-state.ts';
import type { Action } from '../action.ts';

export const showSearchHelp: Action = {
  name: 'show-search-help',
  label: 'How to search',
  place: 'everywhere',
  menu: 'Help',
  isPossible: () => true,
  run: () => overlay.set({ kind: 'search-help' }),
};
