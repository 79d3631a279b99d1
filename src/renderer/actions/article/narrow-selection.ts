import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

export const narrowSelection: Action = {
  name: 'narrow-selection',
  label: 'Shrink the selection by a word',
  keys: 'Alt+Shift+ArrowLeft',
  place: 'article',
  isPossible: (context) => context.handle(articleHandle)?.hasSelection === true,
  run: (context) => context.handle(articleHandle)?.widen(-1),
};
