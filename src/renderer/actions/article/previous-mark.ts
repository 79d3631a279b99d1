import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

export const previousMark: Action = {
  name: 'previous-mark',
  label: 'Previous mark',
  keys: '[',
  place: 'article',
  isPossible: (context) =>
    context.handle(articleHandle)?.view === 'text' && context.handle(articleHandle)?.hasMarks === true,
  run: (context) => context.handle(articleHandle)?.stepMark(-1),
};
