import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

export const widenSelection: Action = {
  name: 'widen-selection',
  label: 'Extend the selection by a word',
  keys: 'Alt+Shift+ArrowRight',
  place: 'article',
  isPossible: (context) => context.handle(articleHandle)?.hasSelection === true,
  run: (context) => context.handle(articleHandle)?.widen(1),
};
