import type { Location } from '../places.ts';
import type { ActionContext } from './action.ts';
import { createHandle } from './handles.ts';

export interface Tagged {
  readonly field: 'articleIds' | 'claimIds' | 'sourceIds';
  readonly noun: string;
  readonly ids: readonly number[];
}

/** Offered by a place: what T would tag while nothing is selected. */
export const taggable = createHandle<Tagged>('taggable');

/** Whether the list in which the selection was made is on the screen, so that nothing is tagged unseen. */
function isListShown(kind: 'article' | 'claim', { place, scope }: Location): boolean {
  return kind === 'article'
    ? place === 'library' && scope.articleId === undefined
    : place === 'claims' && scope.claimId === undefined;
}

export function taggedNow(context: ActionContext): Tagged {
  const { kind, ids } = context.workingSet;
  if (ids.length > 0 && isListShown(kind, context.location))
    return { field: kind === 'article' ? 'articleIds' : 'claimIds', noun: kind, ids };
  return context.handle(taggable) ?? { field: 'articleIds', noun: 'article', ids: [] };
}
