import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';
import { chosenClaims } from './chosen-claims.ts';

export const tagClaims: Action = {
  name: 'tag-claims',
  label: 'Tag the claim…',
  keys: 'T',
  place: 'claims',
  hint: 'tag',
  isPossible: (context) => canWrite(context) && chosenClaims(context).length > 0,
  run: (context) =>
    overlay.set({ kind: 'tag', target: { field: 'claimIds', noun: 'claim', ids: chosenClaims(context) } }),
};
