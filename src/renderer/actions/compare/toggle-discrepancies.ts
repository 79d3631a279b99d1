import { compareHandle } from '../../places/compare/compare-handle.ts';
import { NARROW } from '../../window-state.ts';
import type { Action } from '../action.ts';

export const toggleDiscrepancies: Action = {
  name: 'toggle-discrepancies',
  label: 'Show or hide the list of discrepancies',
  keys: 'D',
  place: 'compare',

  isPossible: (context) => context.handle(compareHandle) !== undefined && matchMedia(NARROW).matches,
  run: (context) => context.handle(compareHandle)?.toggleList(),
};
