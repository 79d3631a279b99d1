import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

export const toggleSetAside: Action = {
  name: 'toggle-set-aside',
  label: 'Show or hide what was set aside in the original',
  keys: 'A',
  place: 'article',
  hint: 'set aside',
  isPossible: (context) => {
    const acts = context.handle(articleHandle);
    return acts?.view === 'original' && acts.article.furniture.length > 0;
  },
  run: (context) => context.handle(articleHandle)?.toggleDrawn('aside'),
};
