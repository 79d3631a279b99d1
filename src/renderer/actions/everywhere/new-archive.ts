import { overlay } from '../../window-state.ts';
import type { Action } from '../action.ts';

export const newArchive: Action = {
  name: 'new-archive',
  label: 'New archive…',
  keys: 'Ctrl+N',
  browserKeys: 'Alt+N',
  place: 'everywhere',
  menu: 'File',
  isPossible: () => true,
  run: () => overlay.set({ kind: 'new-archive' }),
};
