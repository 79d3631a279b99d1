import { outcomesHandle } from '../../places/imports/imports-handle.ts';
import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';

/** Deletes the articles from a column mapping that has since been replaced. */
export const deleteEarlier: Action = {
  name: 'delete-earlier',
  label: 'Delete the articles of the earlier mapping…',
  place: 'imports',
  isPossible: (context) => canWrite(context) && (context.handle(outcomesHandle)?.earlier.length ?? 0) > 0,
  run: ({ handle }) => overlay.set({ kind: 'delete-articles', articleIds: handle(outcomesHandle)?.earlier ?? [] }),
};
