import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

export const previousSentence: Action = {
  name: 'previous-sentence',
  label: 'Select the previous sentence',
  keys: 'Alt+ArrowUp',
  place: 'article',
  isPossible: (context) => context.handle(articleHandle)?.view === 'text',
  run: (context) => context.handle(articleHandle)?.selectSentence(-1),
};
