import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';
import { articlesInHand } from './articles-in-hand.ts';

export const addToCollection: Action = {
  name: 'add-to-collection',
  label: 'Add to collection…',
  keys: 'A',
  place: 'library',
  hint: 'collect',
  isPossible: (context) => canWrite(context) && articlesInHand(context).length > 0,
  run: (context) =>
    overlay.set({
      kind: 'add-to-collection',
      articleIds: articlesInHand(context).map(({ articleId }) => articleId),
    }),
};

/** In the opened article, A sets a paragraph aside. */
export const collectOpenArticle: Action = {
  name: 'collect-open-article',
  label: addToCollection.label,
  place: 'article',
  isPossible: addToCollection.isPossible,
  run: addToCollection.run,
};
