import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';

export const pasteArticle: Action = {
  name: 'paste-article',
  label: 'Import text from the clipboard…',
  keys: 'Ctrl+Shift+V',
  place: 'everywhere',
  menu: 'File',
  isPossible: canWrite,
  run: () => overlay.set({ kind: 'paste' }),
};
