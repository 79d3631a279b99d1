/** The columns of a comparison. */
import { compareHandle } from '../../places/compare/compare-handle.ts';
import type { Action, ActionContext } from '../action.ts';

const isShown = (context: ActionContext) => context.handle(compareHandle) !== undefined;

export const pinColumn: Action = {
  name: 'pin-column',
  label: 'Pin or release the column',
  keys: ' ',
  place: 'compare',
  hint: 'pin column',
  isPossible: isShown,
  run: (context) => context.handle(compareHandle)?.pinColumn(),
};

const step = (name: string, label: string, keys: string, by: 1 | -1): Action => ({
  name,
  label,
  keys,
  place: 'compare',
  isMove: true,
  hint: by < 0 ? 'column left' : 'right',
  unlisted: true,
  isPossible: isShown,
  run: (context) => context.handle(compareHandle)?.stepColumn(by),
});

export const stepColumnActions: readonly Action[] = [
  step('column-left', 'Column to the left', 'ArrowLeft', -1),
  step('column-right', 'Column to the right', 'ArrowRight', 1),
];
