import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';
import { articlesInHand } from './articles-in-hand.ts';

export const deleteArticles: Action = {
  name: 'delete-articles',
  label: 'Delete…',
  keys: 'Delete',
  place: 'library',
  isPossible: (context) => canWrite(context) && articlesInHand(context).length > 0,
  run: (context) =>
    overlay.set({ kind: 'delete-articles', articleIds: articlesInHand(context).map(({ articleId }) => articleId) }),
};

/** Without a key: in an article, Delete takes away the mark one stands on. */
export const deleteOpenArticle: Action = { ...deleteArticles, name: 'delete-open-article', keys: [], place: 'article' };
