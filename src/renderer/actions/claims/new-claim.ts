import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';

export const newClaim: Action = {
  name: 'new-claim-without-evidence',
  label: 'New claim',
  keys: 'N',
  place: 'claims',
  hint: 'new',
  isPossible: canWrite,
  run: () => overlay.set({ kind: 'new-claim' }),
};
