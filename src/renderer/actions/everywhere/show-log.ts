import { overlay } from '../../window-state.ts';
import type { Action } from '../action.ts';

export const showLog: Action = {
  name: 'show-log',
  label: 'What was done',
  keys: 'Ctrl+Shift+L',
  place: 'everywhere',
  menu: 'Edit',
  isPossible: ({ archive }) => archive !== null,
  run: () => overlay.set({ kind: 'log' }),
};
