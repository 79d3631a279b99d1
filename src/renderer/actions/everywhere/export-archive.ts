import { overlay } from '../../window-state.ts';
import type { Action } from '../action.ts';

export const exportArchive: Action = {
  name: 'export-archive',
  label: 'Export articles and marks…',
  keys: 'Ctrl+Shift+E',
  place: 'everywhere',
  menu: 'File',
  isPossible: ({ archive }) => archive !== null,
  run: () => overlay.set({ kind: 'export-archive' }),
};
