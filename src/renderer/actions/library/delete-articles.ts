import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';
import { articleIdsInHand } from './articles-in-hand.ts';

export const deleteArticles: Action = {
  name: 'delete-articles',
  label: 'Delete…',
  keys: 'Delete',
  place: 'library',
  isPossible: (context) => canWrite(context) && articleIdsInHand(context).length > 0,
  run: (context) => overlay.set({ kind: 'delete-articles', articleIds: articleIdsInHand(context) }),
};

/** Has no key, because in an article Delete removes the current mark. */
export const deleteOpenArticle: Action = { ...deleteArticles, name: 'delete-open-article', keys: [], place: 'article' };
