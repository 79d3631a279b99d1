import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';
import { taggedNow } from '../tagged-now.ts';

export const tagSelected: Action = {
  name: 'tag',
  label: 'Tag…',
  keys: 'T',
  place: 'lists',
  isPossible: (context) => canWrite(context) && taggedNow(context).ids.length > 0,
  run: () => overlay.set({ kind: 'tag' }),
};
