import { compareHandle } from '../../places/compare/compare-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const dismissDiscrepancy: Action = {
  name: 'dismiss-discrepancy',
  label: 'Dismiss the discrepancy',
  keys: 'Z',
  place: 'compare',
  hint: 'dismiss',
  isPossible: (context) => canWrite(context) && context.handle(compareHandle)?.hasDifference === true,
  run: (context) => context.handle(compareHandle)?.dismiss(),
};
