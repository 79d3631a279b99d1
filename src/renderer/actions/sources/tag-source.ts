import { sourcesHandle } from '../../places/sources/sources-handle.ts';
import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';

export const tagSource: Action = {
  name: 'tag-source',
  label: 'Tag the source…',
  keys: 'T',
  place: 'sources',
  hint: 'tag',
  isPossible: (context) => canWrite(context) && context.handle(sourcesHandle) !== undefined,
  run: (context) => {
    const acts = context.handle(sourcesHandle);
    if (acts) overlay.set({ kind: 'tag', target: { field: 'sourceIds', noun: 'source', ids: [acts.sourceId] } });
  },
};
