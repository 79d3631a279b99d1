import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';
import { chosenClaims } from './chosen-claims.ts';

export const addToReport: Action = {
  name: 'add-to-report',
  label: 'Add to a report…',
  keys: 'Shift+R',
  place: 'claims',
  hint: 'add to report',
  isPossible: (context) => canWrite(context) && chosenClaims(context).length > 0,
  run: (context) => overlay.set({ kind: 'add-to-report', claimIds: chosenClaims(context) }),
};
