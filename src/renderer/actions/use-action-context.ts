/** The current context of actions, and which actions apply here. */
import { useMemo } from 'react';
import { useArchive } from '../data/use-archive.ts';
import { useLocation } from '../history.ts';
import { useServices } from '../services.ts';
import { useStore } from '../store.ts';
import { useWorkingSet } from '../working-set.ts';
import type { Action, ActionContext } from './action.ts';
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

/** Whether the action's place is the current one. The article is inside the Library. */
function isHere(action: Action, { location, archive }: ActionContext): boolean {
  if (action.place === 'everywhere' || action.place === 'lists') return true;
  if (archive === null && action.place !== 'settings') return false;
  const inArticle = location.place === 'library' && location.scope.articleId !== undefined;
  if (action.place === 'article') return inArticle;
  return action.place === location.place && !(action.place === 'library' && inArticle);
}

/** Returns the actions of this place, and those of every place, possible now or not. */
export const actionsHere = (context: ActionContext) => ACTIONS.filter((action) => isHere(action, context));

/** Returns the actions possible here and now, most specific first. */
export function possibleActions(context: ActionContext): Action[] {
  const rank = (action: Action) => (action.place === 'everywhere' ? 2 : action.place === 'lists' ? 1 : 0);
  return actionsHere(context)
    .filter((action) => action.isPossible(context))
    .sort((a, b) => rank(a) - rank(b));
}
