import { compareHandle } from '../../places/compare/compare-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const keepComparison: Action = {
  name: 'keep-comparison',
  label: 'Save this comparison…',
  keys: 'Shift+K',
  place: 'compare',

  isPossible: (context) => canWrite(context) && context.handle(compareHandle) !== undefined,
  run: (context) => context.handle(compareHandle)?.keep(),
};
