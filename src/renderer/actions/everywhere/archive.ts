/** Archives, as files. */
import { saveWords } from '../../typing/unsaved-words.ts';
import { overlay } from '../../window-state.ts';
import type { Action } from '../action.ts';
import { openArchive } from '../importing.ts';

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

export const openSample: Action = {
  name: 'open-sample',
  label: 'Look around the sample archive',
  place: 'everywhere',
  menu: 'File',
  isPossible: () => true,
  run: async ({ client }) => {
    await saveWords();
    await client.call('archive.openSample', {});
  },
};

export const closeArchive: Action = {
  name: 'close-archive',
  label: 'Close the archive',
  keys: 'Ctrl+W',
  browserKeys: 'Alt+W',
  place: 'everywhere',
  menu: 'File',
  isPossible: ({ archive }) => archive !== null,
  run: async ({ client }) => {
    await saveWords();
    await client.call('archive.close', {});
  },
};
