import { act } from '../../data/act.ts';
import { sourcesHandle } from '../../places/sources/sources-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const sameSource: Action = {
  name: 'same-source',
  label: 'The source with a similar name is the same',
  keys: 'U',
  place: 'sources',
  changesRow: true,
  hint: 'same source',
  isPossible: (context) => canWrite(context) && (context.handle(sourcesHandle)?.closeTo ?? null) !== null,
  run: (context) => {
    const acts = context.handle(sourcesHandle);
    if (acts?.closeTo) return act(context.client, 'source.merge', { into: acts.sourceId, sourceIds: [acts.closeTo] });
  },
};
