import { focusSoon } from '../../focus.ts';
import type { Action } from '../action.ts';

export const focusClaimFilter: Action = {
  name: 'filter-claims',
  label: 'Filter claims',
  keys: '/',
  place: 'claims',
  hint: 'filter',
  isPossible: ({ location: { scope } }) => scope.claimId === undefined,
  run: () => focusSoon('claims-filter'),
};
