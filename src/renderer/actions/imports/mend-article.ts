import { outcomesHandle } from '../../places/imports/imports-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const mendArticle: Action = {
  name: 'mend-article',
  label: (context) => context.handle(outcomesHandle)?.mend?.words ?? 'Correct what the articles lack…',
  keys: 'C',
  place: 'imports',
  hint: 'correct',
  isPossible: (context) => canWrite(context) && context.handle(outcomesHandle)?.mend != null,
  run: (context) => context.handle(outcomesHandle)?.mend?.run(),
};
