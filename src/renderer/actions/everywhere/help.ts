import { overlay } from '../../window-state.ts';
import type { Action } from '../action.ts';

export const showKeys: Action = {
  name: 'show-keys',
  label: 'Keys',
  keys: ['F1', '?'],
  place: 'everywhere',
  menu: 'Help',
  hint: 'keys',
  isPossible: () => true,
  run: () => overlay.set({ kind: 'keys' }),
};

export const showSearchHelp: Action = {
  name: 'show-search-help',
  label: 'How to search',
  place: 'everywhere',
  menu: 'Help',
  isPossible: () => true,
  run: () => overlay.set({ kind: 'search-help' }),
};
