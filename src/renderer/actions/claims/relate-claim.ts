import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';
import { chosenClaims } from './chosen-claims.ts';

export const relateClaim: Action = {
  name: 'relate-claim',
  label: 'Relate the claim to another…',
  keys: 'L',
  place: 'claims',
  isPossible: (context) => canWrite(context) && chosenClaims(context).length === 1,
  run: (context) => {
    const [claimId] = chosenClaims(context);
    if (claimId !== undefined) overlay.set({ kind: 'relate-claim', claimId });
  },
};
