import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action, ActionContext } from '../action.ts';

function hasMarks(context: ActionContext): boolean {
  const acts = context.handle(articleHandle);
  return acts?.view === 'text' && acts.hasMarks;
}

export const nextMark: Action = {
  name: 'next-mark',
  label: 'Next mark',
  keys: ']',
  place: 'article',
  isMove: true,
  hint: 'next mark',
  isPossible: hasMarks,
  run: (context) => context.handle(articleHandle)?.stepMark(1),
};

export const previousMark: Action = {
  name: 'previous-mark',
  label: 'Previous mark',
  keys: '[',
  place: 'article',
  isMove: true,
  isPossible: hasMarks,
  run: (context) => context.handle(articleHandle)?.stepMark(-1),
};
