import { claimPage, claimsTable } from '../../places/claims/claims-handle.ts';
import type { ActionContext } from '../action.ts';

/** The claims that an act is about: those selected, else the one that is open or that one stands on. */
export function chosenClaims(context: ActionContext): readonly number[] {
  const open = context.handle(claimPage)?.claim;
  if (open) return [open.claimId];
  if (context.workingSet.kind === 'claim' && context.workingSet.ids.length > 0) return context.workingSet.ids;
  const current = context.handle(claimsTable)?.current;
  return current ? [current.claimId] : [];
}
