import { claimsTable } from '../../places/claims/claims-handle.ts';
import type { Action } from '../action.ts';

export const sortClaimsByNext: Action = {
  name: 'sort-claims',
  label: 'Sort claims by the next column',
  keys: 'Shift+S',
  place: 'claims',
  isPossible: (context) => context.handle(claimsTable) !== undefined,
  run: (context) => context.handle(claimsTable)?.sortByNextColumn(),
};
