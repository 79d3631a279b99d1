import { overlay } from '../../window-state.ts';
import type { Action } from '../action.ts';

export const verifyBundle: Action = {
  name: 'verify-bundle',
  label: 'Verify a bundle…',
  place: 'everywhere',
  menu: 'File',
  isPossible: () => true,
  run: async ({ shell }) => {
    const [file] = await shell.pickFiles();
    if (file) overlay.set({ kind: 'verify-bundle', file });
  },
};
