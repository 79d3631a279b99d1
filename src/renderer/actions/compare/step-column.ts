import { compareHandle } from '../../places/compare/compare-handle.ts';
import type { Action } from '../action.ts';

const step = (name: string, label: string, keys: string, by: 1 | -1): Action => ({
  name,
  label,
  keys,
  place: 'compare',
  hint: by < 0 ? 'column left' : 'right',
  unlisted: true,
  isPossible: (context) => context.handle(compareHandle) !== undefined,
  run: (context) => context.handle(compareHandle)?.stepColumn(by),
});

export const stepColumnActions: readonly Action[] = [
  step('column-left', 'Column to the left', 'ArrowLeft', -1),
  step('column-right', 'Column to the right', 'ArrowRight', 1),
];
