import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';
import { chosenClaims } from './chosen-claims.ts';

export const mergeClaims: Action = {
  name: 'merge-claims',
  label: 'Merge the selected claims…',
  keys: 'U',
  place: 'claims',
  isPossible: (context) => canWrite(context) && chosenClaims(context).length > 1,
  run: (context) => overlay.set({ kind: 'merge-claims', claimIds: chosenClaims(context) }),
};
