import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';
import { articleIdsInHand } from './articles-in-hand.ts';

export const addToCollection: Action = {
  name: 'add-to-collection',
  label: 'Add to collection…',
  keys: 'A',
  place: 'library',
  hint: 'collect',
  isPossible: (context) => canWrite(context) && articleIdsInHand(context).length > 0,
  run: (context) =>
    overlay.set({
      kind: 'add-to-collection',
      articleIds: articleIdsInHand(context),
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
