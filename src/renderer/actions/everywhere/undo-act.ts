import { undo } from '../../data/act.ts';
import { type Action, canWrite } from '../action.ts';

export const undoAct: Action = {
  name: 'undo',
  label: 'Undo',
  keys: 'Ctrl+Z',
  place: 'everywhere',
  menu: 'Edit',
  isPossible: canWrite,
  run: ({ client }) => undo(client),
};
