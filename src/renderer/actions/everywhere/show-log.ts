import { overlay } from '../../window-state.ts';
import type { Action } from '../action.ts';

export const showLog: Action = {
  name: 'show-log',
  label: 'Log',
  keys: 'Ctrl+Shift+L',
  place: 'everywhere',
  menu: 'Edit',
  isPossible: ({ archive }) => archive !== null,
  run: () => overlay.set({ kind: 'log' }),
};
