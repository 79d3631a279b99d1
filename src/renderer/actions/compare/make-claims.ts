import { compareHandle } from '../../places/compare/compare-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const makeClaims: Action = {
  name: 'make-claims',
  label: 'Make claims from the discrepancy…',
  keys: 'Enter',
  place: 'compare',
  hint: 'make claims…',
  // On a passage of another kind, Enter opens that passage instead.
  isPossible: (context) => {
    const acts = context.handle(compareHandle);
    return canWrite(context) && acts?.hasDifference === true && acts.passage !== 'other';
  },
  run: (context) => context.handle(compareHandle)?.makeClaims(),
};

export const makeClaimsAtOnce: Action = {
  name: 'make-claims-at-once',
  label: 'Make claims from the discrepancy at once',
  keys: 'Shift+N',
  place: 'compare',
  hint: 'make them at once',
  isPossible: (context) => canWrite(context) && context.handle(compareHandle)?.hasDifference === true,
  run: (context) => context.handle(compareHandle)?.makeClaimsAtOnce(),
};
