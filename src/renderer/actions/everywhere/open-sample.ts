import type { Action } from '../action.ts';

export const openSample: Action = {
  name: 'open-sample',
  label: 'Look around the sample archive',
  place: 'everywhere',
  menu: 'File',
  isPossible: () => true,
  run: ({ client }) => client.call('archive.openSample', {}),
};
