import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

/** The same key returns to the text. */
export const showVersions: Action = {
  name: 'show-versions',
  label: (context) => (context.handle(articleHandle)?.view === 'versions' ? 'Text' : 'What changed between versions'),
  keys: 'V',
  place: 'article',
  hint: 'versions',
  isPossible: (context) => (context.handle(articleHandle)?.article.versions.length ?? 0) > 1,
  run: (context) => {
    const acts = context.handle(articleHandle);
    acts?.showView(acts.view === 'versions' ? 'text' : 'versions');
  },
};
