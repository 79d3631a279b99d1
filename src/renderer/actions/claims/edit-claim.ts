import { claimPage } from '../../places/claims/claims-handle.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';

const isOpen = (context: ActionContext) => canWrite(context) && context.handle(claimPage) !== undefined;

export const editClaimWords: Action = {
  name: 'edit-claim-words',
  label: 'Edit the claim’s wording',
  keys: 'W',
  place: 'claims',
  isPossible: isOpen,
  run: (context) => context.handle(claimPage)?.editStatement(),
};

export const editClaimNote: Action = {
  name: 'edit-claim-note',
  label: 'Write the note on the claim',
  keys: 'E',
  place: 'claims',
  hint: 'note',
  isPossible: isOpen,
  run: (context) => context.handle(claimPage)?.editNote(),
};
