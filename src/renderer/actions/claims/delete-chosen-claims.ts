import { claimPage } from '../../places/claims/claims-handle.ts';
import { deleteClaims } from '../../places/claims/delete-claims.ts';
import { type Action, canWrite } from '../action.ts';
import { chosenClaims } from './chosen-claims.ts';

export const deleteChosenClaims: Action = {
  name: 'delete-claims',
  label: 'Delete the claim',
  keys: 'Delete',
  place: 'claims',
  changesRow: true,
  isPossible: (context) =>
    canWrite(context) && context.location.scope.claimId === undefined && chosenClaims(context).length > 0,
  run: (context) => deleteClaims(context.client, chosenClaims(context)),
};

/** On its page, where Delete removes a passage: without a key, so that one press too many does not take the claim as well. */
export const deleteOpenClaim: Action = {
  name: 'delete-open-claim',
  label: 'Delete the claim',
  place: 'claims',
  isPossible: (context) => canWrite(context) && context.handle(claimPage) !== undefined,
  run: (context) => deleteClaims(context.client, chosenClaims(context)),
};
