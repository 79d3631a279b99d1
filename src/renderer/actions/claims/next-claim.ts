import { navigate } from '../../history.ts';
import { lastShownClaims } from '../../places/claims/claims-handle.ts';
import type { Action, ActionContext } from '../action.ts';

const isOpen = ({ location: { scope } }: ActionContext) =>
  scope.claimId !== undefined && lastShownClaims.get().length > 1;

function step({ location: { scope } }: ActionContext, by: 1 | -1): void {
  const ids = lastShownClaims.get();
  const at = ids.indexOf(scope.claimId ?? 0);
  const claimId = ids[(at + by + ids.length) % ids.length];
  if (claimId !== undefined) navigate('claims', { claimId });
}

/** Follows the order in which the table last showed the claims. */
export const nextClaim: Action = {
  name: 'next-claim',
  label: 'Next claim',
  keys: ']',
  place: 'claims',
  isMove: true,
  hint: 'next claim',
  isPossible: isOpen,
  run: (context) => step(context, 1),
};

export const previousClaim: Action = {
  name: 'previous-claim',
  label: 'Previous claim',
  keys: '[',
  place: 'claims',
  isMove: true,
  isPossible: isOpen,
  run: (context) => step(context, -1),
};
