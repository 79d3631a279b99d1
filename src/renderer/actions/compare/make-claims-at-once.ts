import { compareHandle } from '../../places/compare/compare-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const makeClaimsAtOnce: Action = {
  name: 'make-claims-at-once',
  label: 'Make claims from the discrepancy at once',
  keys: 'Shift+N',
  place: 'compare',
  hint: 'make them at once',
  isPossible: (context) => canWrite(context) && context.handle(compareHandle)?.hasDifference === true,
  run: (context) => context.handle(compareHandle)?.makeClaimsAtOnce(),
};
