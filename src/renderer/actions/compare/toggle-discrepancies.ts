import { compareHandle } from '../../places/compare/compare-handle.ts';
import { narrowWindow } from '../../theme/theme.ts';
import type { Action } from '../action.ts';

export const toggleDiscrepancies: Action = {
  name: 'toggle-discrepancies',
  label: 'Show or hide the list of discrepancies',
  keys: 'D',
  place: 'compare',

  isPossible: (context) => context.handle(compareHandle) !== undefined && narrowWindow.get(),
  run: (context) => context.handle(compareHandle)?.toggleList(),
};
