import { compareHandle } from '../../places/compare/compare-handle.ts';
import type { Action } from '../action.ts';

export const pinColumn: Action = {
  name: 'pin-column',
  label: 'Pin or release the column',
  keys: ' ',
  place: 'compare',
  hint: 'pin column',
  isPossible: (context) => context.handle(compareHandle) !== undefined,
  run: (context) => context.handle(compareHandle)?.pinColumn(),
};
