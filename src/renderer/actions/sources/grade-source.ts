import { sourcesHandle } from '../../places/sources/sources-handle.ts';
import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';

export const gradeSource: Action = {
  name: 'grade-source',
  label: 'Grade the source…',
  keys: 'G',
  place: 'sources',
  hint: 'grade',
  isPossible: (context) => canWrite(context) && context.handle(sourcesHandle) !== undefined,
  run: (context) => {
    const acts = context.handle(sourcesHandle);
    if (acts) overlay.set({ kind: 'grade-source', sourceId: acts.sourceId });
  },
};
