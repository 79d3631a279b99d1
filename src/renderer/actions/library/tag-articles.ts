import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';
import { articleIdsInHand } from './articles-in-hand.ts';

export const tagArticles: Action = {
  name: 'tag',
  label: 'Tag…',
  keys: 'T',
  place: 'lists',
  // Elsewhere the selected articles would be tagged unseen.
  isPossible: (context) =>
    canWrite(context) && context.location.place === 'library' && articleIdsInHand(context).length > 0,
  run: (context) =>
    overlay.set({
      kind: 'tag',
      target: { field: 'articleIds', noun: 'article', ids: articleIdsInHand(context) },
    }),
};
