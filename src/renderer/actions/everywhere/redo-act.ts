import { redoAsOffered } from '../../data/act.ts';
import { type Action, canWrite } from '../action.ts';

export const redoAct: Action = {
  name: 'redo',
  label: 'Redo',
  keys: 'Ctrl+Shift+Z',
  place: 'everywhere',
  menu: 'Edit',
  isPossible: canWrite,
  run: ({ client }) => redoAsOffered(client),
};
