import { overlay } from '../../window-state.ts';
import type { Action } from '../action.ts';

export const openCommandBar: Action = {
  name: 'open-command-bar',
  label: 'Command bar',
  keys: 'Ctrl+K',
  place: 'everywhere',
  menu: 'Go',
  hint: 'command bar',
  unlisted: true,
  isPossible: () => true,
  run: () => overlay.set({ kind: 'command', text: '' }),
};
