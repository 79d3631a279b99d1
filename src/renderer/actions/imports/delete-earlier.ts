import { outcomesHandle } from '../../places/imports/imports-handle.ts';
import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';

/** The articles that came by a mapping of columns which another has taken the place of. */
export const deleteEarlier: Action = {
  name: 'delete-earlier',
  label: 'Delete the articles of the earlier mapping…',
  place: 'imports',
  isPossible: (context) => canWrite(context) && (context.handle(outcomesHandle)?.earlier.length ?? 0) > 0,
  run: ({ handle }) => overlay.set({ kind: 'delete-articles', articleIds: handle(outcomesHandle)?.earlier ?? [] }),
};
