import { compareHandle } from '../../places/compare/compare-handle.ts';
import type { Action } from '../action.ts';

export const openComparedPassage: Action = {
  name: 'open-compared-passage',
  label: 'Open the passage in its article',
  keys: ['O', 'Enter'],
  place: 'compare',
  hint: 'open in its article',
  isPossible: (context) => {
    const acts = context.handle(compareHandle);
    return acts !== undefined && (acts.passage !== 'none' || acts.stops > 0);
  },
  run: (context) => context.handle(compareHandle)?.openPassage(),
};
