import { compareHandle } from '../../places/compare/compare-handle.ts';
import type { Action } from '../action.ts';

export const addArticle: Action = {
  name: 'add-article',
  label: 'Add an article to the comparison…',
  keys: 'A',
  place: 'compare',

  isPossible: (context) => context.handle(compareHandle)?.canAdd === true,
  run: (context) => context.handle(compareHandle)?.addArticle(),
};
