/** The panes of the window. */
import { focusNextPane } from '../../focus.ts';
import { inspectorShown } from '../../window-state.ts';
import type { Action } from '../action.ts';

export const nextPane: Action = {
  name: 'next-pane',
  label: 'Next pane',
  keys: 'F6',
  place: 'everywhere',
  isMove: true,
  menu: 'View',
  unlisted: true,
  isPossible: () => true,
  run: () => focusNextPane(1),
};

export const previousPane: Action = {
  name: 'previous-pane',
  label: 'Previous pane',
  keys: 'Shift+F6',
  place: 'everywhere',
  isMove: true,
  menu: 'View',
  unlisted: true,
  isPossible: () => true,
  run: () => focusNextPane(-1),
};

export const toggleInspector: Action = {
  name: 'toggle-inspector',
  label: 'Inspector',
  keys: 'Ctrl+.',
  place: 'everywhere',
  menu: 'View',
  isPossible: ({ archive }) => archive !== null,
  run: () => inspectorShown.set(!inspectorShown.get()),
};
