import { claimPage } from '../../places/claims/claims-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const editClaimWords: Action = {
  name: 'edit-claim-words',
  label: 'Edit the claim’s wording',
  keys: 'W',
  place: 'claims',
  isPossible: (context) => canWrite(context) && context.handle(claimPage) !== undefined,
  run: (context) => context.handle(claimPage)?.editStatement(),
};
