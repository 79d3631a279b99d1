import { type Action, canWrite } from '../action.ts';
import { importPicked } from '../importing.ts';

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
