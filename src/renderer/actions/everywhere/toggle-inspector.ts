import { inspectorShown } from '../../window-state.ts';
import type { Action } from '../action.ts';

export const toggleInspector: Action = {
  name: 'toggle-inspector',
  label: 'Inspector',
  keys: 'Ctrl+.',
  place: 'everywhere',
  menu: 'View',
  isPossible: ({ archive }) => archive !== null,
  run: () => inspectorShown.set(!inspectorShown.get()),
};
