import { act } from '../../data/act.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';
import { articleIdsInHand } from './articles-in-hand.ts';

/** Possible while the list shows one collection, which is then the one meant. */
export const removeFromCollection: Action = {
  name: 'remove-from-collection',
  label: 'Remove from collection',
  keys: 'Shift+A',
  place: 'library',
  changesRow: true,
  isPossible: (context) =>
    canWrite(context) && shownCollection(context) !== null && articleIdsInHand(context).length > 0,
  run: (context) => {
    const collectionId = shownCollection(context);
    const articleIds = articleIdsInHand(context);
    return collectionId && act(context.client, 'collection.remove', { collectionId, articleIds });
  },
};

function shownCollection({ location: { place, scope } }: ActionContext): number | null {
  const [shown, ...others] = (place === 'library' && scope.filters?.collectionIds) || [];
  return shown === undefined || others.length > 0 ? null : shown;
}
