import type { Action } from '../action.ts';
import { openArchive } from '../importing.ts';

export const openArchiveAction: Action = {
  name: 'open-archive',
  label: 'Open an archive…',
  keys: 'Ctrl+O',
  place: 'everywhere',
  menu: 'File',
  isPossible: () => true,
  run: async ({ client, shell }) => {
    const file = await shell.pickArchive();
    if (file) await openArchive(client, file);
  },
};
