import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

export const nextMark: Action = {
  name: 'next-mark',
  label: 'Next mark',
  keys: ']',
  place: 'article',
  hint: 'next mark',
  isPossible: (context) =>
    context.handle(articleHandle)?.view === 'text' && context.handle(articleHandle)?.hasMarks === true,
  run: (context) => context.handle(articleHandle)?.stepMark(1),
};
