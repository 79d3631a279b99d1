import type { ActionContext } from '../actions/action.ts';
import { createHandle } from '../actions/handles.ts';

export interface Tagged {
  readonly field: 'articleIds' | 'claimIds' | 'sourceIds';
  readonly noun: string;
  readonly ids: readonly number[];
}

/** A place lends this: what T would tag while nothing is selected. */
export const standingOn = createHandle<Tagged>('standing on');

export function taggedNow(context: ActionContext): Tagged {
  const { kind, ids } = context.workingSet;
  if (ids.length > 0) return { field: kind === 'article' ? 'articleIds' : 'claimIds', noun: kind, ids };
  return context.handle(standingOn) ?? { field: 'articleIds', noun: 'article', ids: [] };
}
