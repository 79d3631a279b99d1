import { navigate } from '../../history.ts';
import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action, ActionContext } from '../action.ts';

const MOST = 6;

function columns(context: ActionContext): readonly number[] {
  const article = context.handle(articleHandle)?.article;
  const { kind, ids } = context.workingSet;
  if (!article || kind !== 'article') return [];
  return [...new Set([article.articleId, ...ids])];
}

export const compareWithSelected: Action = {
  name: 'compare-with-selected',
  label: 'Compare with the selected articles',
  keys: 'C',
  place: 'article',
  isPossible: (context) => {
    const { length } = columns(context);
    return length >= 2 && length <= MOST;
  },
  run: (context) => navigate('compare', { articleIds: columns(context) }),
};
