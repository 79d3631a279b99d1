import type { Action } from '../action.ts';

export const closeArchive: Action = {
  name: 'close-archive',
  label: 'Close the archive',
  keys: 'Ctrl+W',
  browserKeys: 'Alt+W',
  place: 'everywhere',
  menu: 'File',
  isPossible: ({ archive }) => archive !== null,
  run: ({ client }) => client.call('archive.close', {}),
};
