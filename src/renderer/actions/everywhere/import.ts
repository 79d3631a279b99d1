/** Articles brought in. */
import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';
import { importPicked } from '../importing.ts';

export const importFiles: Action = {
  name: 'import-files',
  label: 'Import files…',
  keys: 'Ctrl+I',
  place: 'everywhere',
  menu: 'File',
  isPossible: canWrite,
  run: ({ client, shell }) => importPicked(client, shell, 'files'),
};

export const importFolder: Action = {
  name: 'import-folder',
  label: 'Import a folder…',
  keys: 'Ctrl+Shift+I',
  browserKeys: 'Alt+I',
  place: 'everywhere',
  menu: 'File',
  isPossible: canWrite,
  run: ({ client, shell }) => importPicked(client, shell, 'folder'),
};

export const pasteArticle: Action = {
  name: 'paste-article',
  label: 'Import text from the clipboard…',
  keys: 'Ctrl+Shift+V',
  place: 'everywhere',
  menu: 'File',
  isPossible: canWrite,
  run: () => overlay.set({ kind: 'paste' }),
};
