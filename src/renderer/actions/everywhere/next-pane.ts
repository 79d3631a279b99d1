import { focusNextPane } from '../../focus.ts';
import type { Action } from '../action.ts';

export const nextPane: Action = {
  name: 'next-pane',
  label: 'Next pane',
  keys: 'F6',
  place: 'everywhere',
  menu: 'View',
  unlisted: true,
  isPossible: () => true,
  run: () => focusNextPane(1),
};
