import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

/** The same key returns to the text. */
export const toggleOriginal: Action = {
  name: 'toggle-original',
  label: (context) => (context.handle(articleHandle)?.view === 'original' ? 'Text' : 'Original'),
  keys: 'O',
  place: 'article',
  hint: (context) => (context.handle(articleHandle)?.view === 'original' ? 'text' : 'original'),
  isPossible: (context) => context.handle(articleHandle) !== undefined,
  run: (context) => {
    const acts = context.handle(articleHandle);
    acts?.showView(acts.view === 'original' ? 'text' : 'original');
  },
};
