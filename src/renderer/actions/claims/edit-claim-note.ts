import { claimPage } from '../../places/claims/claims-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const editClaimNote: Action = {
  name: 'edit-claim-note',
  label: 'Write the note on the claim',
  keys: 'E',
  place: 'claims',
  hint: 'note',
  isPossible: (context) => canWrite(context) && context.handle(claimPage) !== undefined,
  run: (context) => context.handle(claimPage)?.editNote(),
};
