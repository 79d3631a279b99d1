import { act } from '../../data/act.ts';
import { keptComparisons } from '../../places/compare/compare-handle.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';

const current = (context: ActionContext) => context.handle(keptComparisons)?.current ?? null;

/** Does not ask for confirmation, because the toast offers Undo. */
export const deleteComparison: Action = {
  name: 'delete-comparison',
  label: 'Delete the comparison',
  keys: 'Delete',
  place: 'compare',
  hint: 'delete',
  isPossible: (context) => canWrite(context) && current(context) !== null,
  run: (context) => {
    const comparisonId = current(context);
    if (comparisonId !== null) act(context.client, 'comparison.delete', { comparisonId });
  },
};
