/** What was done. */
import { redoAsOffered, undo } from '../../data/act.ts';
import { overlay } from '../../window-state.ts';
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

export const redoAct: Action = {
  name: 'redo',
  label: 'Redo',
  keys: 'Ctrl+Shift+Z',
  place: 'everywhere',
  menu: 'Edit',
  isPossible: canWrite,
  run: ({ client }) => redoAsOffered(client),
};

export const showLog: Action = {
  name: 'show-log',
  label: 'Log',
  keys: 'Ctrl+Shift+L',
  place: 'everywhere',
  menu: 'Edit',
  isPossible: ({ archive }) => archive !== null,
  run: () => overlay.set({ kind: 'log' }),
};
