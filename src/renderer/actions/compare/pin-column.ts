import { compareHandle } from '../../places/compare/compare-handle.ts';
import type { Action } from '../action.ts';

export const pinColumn: Action = {
  name: 'pin-column',
  label: 'Pin the column, or let it go',
  keys: ' ',
  place: 'compare',
  hint: 'pin column',
  isPossible: (context) => context.handle(compareHandle) !== undefined,
  run: (context) => context.handle(compareHandle)?.pinColumn(),
};
