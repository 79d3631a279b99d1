import { deleteClaims } from '../../places/claims/delete-claims.ts';
import { type Action, canWrite } from '../action.ts';
import { chosenClaims } from './chosen-claims.ts';

export const deleteChosenClaims: Action = {
  name: 'delete-claims',
  label: 'Delete the claim',
  keys: 'Delete',
  place: 'claims',
  changesRow: true,
  isPossible: (context) => canWrite(context) && chosenClaims(context).length > 0,
  run: (context) => deleteClaims(context.client, chosenClaims(context)),
};
