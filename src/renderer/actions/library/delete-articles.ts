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

/** Has no key, because in an article Delete removes the current mark. */
export const deleteOpenArticle: Action = { ...deleteArticles, name: 'delete-open-article', keys: [], place: 'article' };
