import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';
import { chosenClaims } from './chosen-claims.ts';

export const setClaimStatus: Action = {
  name: 'claim-status',
  label: 'Status and kind…',
  keys: 'S',
  place: 'claims',
  isPossible: (context) =>
    canWrite(context) && context.location.scope.claimId === undefined && chosenClaims(context).length > 0,
  run: (context) => overlay.set({ kind: 'claim-status', claimIds: chosenClaims(context) }),
};
