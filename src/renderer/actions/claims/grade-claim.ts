import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';
import { chosenClaims } from './chosen-claims.ts';

export const gradeClaim: Action = {
  name: 'grade-claim',
  label: 'Grade the claim…',
  keys: 'G',
  place: 'claims',
  hint: 'grade',
  isPossible: (context) => canWrite(context) && chosenClaims(context).length === 1,
  run: (context) => {
    const [claimId] = chosenClaims(context);
    if (claimId !== undefined) overlay.set({ kind: 'grade-claim', claimId });
  },
};
