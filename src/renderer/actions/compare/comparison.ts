/** A comparison as a whole. */

import { act } from '../../data/act.ts';
import { compareHandle, keptComparisons } from '../../places/compare/compare-handle.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';

export const addArticle: Action = {
  name: 'add-article',
  label: 'Add an article to the comparison…',
  keys: 'A',
  place: 'compare',
  isPossible: (context) => context.handle(compareHandle)?.canAdd === true,
  run: (context) => context.handle(compareHandle)?.addArticle(),
};

export const keepComparison: Action = {
  name: 'keep-comparison',
  label: 'Save this comparison…',
  keys: 'Shift+K',
  place: 'compare',
  isPossible: (context) => canWrite(context) && context.handle(compareHandle) !== undefined,
  run: (context) => context.handle(compareHandle)?.keep(),
};

const current = (context: ActionContext) => context.handle(keptComparisons)?.current ?? null;

/** Does not ask for confirmation, because the toast offers Undo. */
export const deleteComparison: Action = {
  name: 'delete-comparison',
  label: 'Delete the comparison',
  keys: 'Delete',
  place: 'compare',
  changesRow: true,
  hint: 'delete',
  isPossible: (context) => canWrite(context) && current(context) !== null,
  run: (context) => {
    const comparisonId = current(context);
    if (comparisonId !== null) act(context.client, 'comparison.delete', { comparisonId });
  },
};
