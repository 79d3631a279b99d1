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
