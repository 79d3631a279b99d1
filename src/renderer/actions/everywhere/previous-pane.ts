import { focusNextPane } from '../../focus.ts';
import type { Action } from '../action.ts';

export const previousPane: Action = {
  name: 'previous-pane',
  label: 'Previous pane',
  keys: 'Shift+F6',
  place: 'everywhere',
  menu: 'View',
  unlisted: true,
  isPossible: () => true,
  run: () => focusNextPane(-1),
};
