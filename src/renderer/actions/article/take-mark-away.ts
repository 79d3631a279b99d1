import { articleHandle } from '../../places/article/article-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const takeMarkAway: Action = {
  name: 'take-mark-away',
  label: 'Remove the mark',
  keys: 'Delete',
  place: 'article',
  isPossible: (context) => canWrite(context) && context.handle(articleHandle)?.hasCurrentMark === true,
  run: (context) => context.handle(articleHandle)?.takeAway(),
};
