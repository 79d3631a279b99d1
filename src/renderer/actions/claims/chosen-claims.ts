import { claimPage, claimsTable } from '../../places/claims/claims-handle.ts';
import type { ActionContext } from '../action.ts';

/** Returns the claims that an act applies to: those selected, or else the open or current one. None while the open one is still being read. */
export function chosenClaims(context: ActionContext): readonly number[] {
  const open = context.handle(claimPage)?.claim;
  if (open) return [open.claimId];
  if (context.location.scope.claimId !== undefined) return [];
  if (context.workingSet.kind === 'claim' && context.workingSet.ids.length > 0) return context.workingSet.ids;
  const current = context.handle(claimsTable)?.current;
  return current ? [current.claimId] : [];
}
