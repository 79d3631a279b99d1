import { focusSoon } from '../../focus.ts';
import { claimsTable } from '../../places/claims/claims-handle.ts';
import type { Action } from '../action.ts';

export const focusClaimFilter: Action = {
  name: 'filter-claims',
  label: 'Filter claims',
  keys: '/',
  place: 'claims',
  hint: 'filter',
  isPossible: (context) => context.handle(claimsTable) !== undefined,
  run: () => focusSoon('claims-filter'),
};
