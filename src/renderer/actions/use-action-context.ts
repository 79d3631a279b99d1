/** The current context of actions, and which actions apply here. */
import { useMemo } from 'react';
import { useArchive } from '../data/use-archive.ts';
import { useLocation } from '../history.ts';
import { useServices } from '../services.ts';
import { useStore } from '../store.ts';
import { useWorkingSet } from '../working-set.ts';
import type { Action, ActionContext, ActionPlace } from './action.ts';
import { ACTIONS } from './actions.ts';
import { type Handle, handles } from './handles.ts';
import { ownKeys } from './key-bindings.ts';

export function useActionContext(): ActionContext {
  const { client, shell } = useServices();
  const location = useLocation();
  const archive = useArchive() ?? null;
  const workingSet = useWorkingSet();
  const lent = useStore(handles);
  useStore(ownKeys);
  return useMemo(
    () => ({
      client,
      shell,
      location,
      archive,
      workingSet,
      handle: <T>(handle: Handle<T>) => lent.get(handle.name) as T | undefined,
    }),
    [client, shell, location, archive, workingSet, lent],
  );
}

/** Whether keys of this place apply in the window as it is. The article is inside the Library. */
export function isHere(place: ActionPlace, { location, archive }: ActionContext): boolean {
  if (place === 'everywhere' || place === 'lists') return true;
  if (archive === null && place !== 'settings') return false;
  const inArticle = location.place === 'library' && location.scope.articleId !== undefined;
  if (place === 'article') return inArticle;
  return place === location.place && !(place === 'library' && inArticle);
}

/** Returns the actions of this place, and those of every place, possible now or not. */
export const actionsHere = (context: ActionContext) => ACTIONS.filter(({ place }) => isHere(place, context));

/** Returns the actions possible here and now, most specific first. */
export function possibleActions(context: ActionContext): Action[] {
  const rank = (action: Action) => (action.place === 'everywhere' ? 2 : action.place === 'lists' ? 1 : 0);
  return actionsHere(context)
    .filter((action) => action.isPossible(context))
    .sort((a, b) => rank(a) - rank(b));
}
