import { REMOVES, type Remove } from '../../../contract/model/values.ts';
import { articleHandle } from '../../places/article/article-handle.ts';
import { type Action, canWrite } from '../action.ts';

const setRemove = (remove: Remove): Action => ({
  name: `set-remove-${remove}`,
  label: `Remove ${remove}`,
  keys: String(remove),
  place: 'article',
  isPossible: (context) => canWrite(context) && context.handle(articleHandle)?.hasCurrentMark === true,
  run: (context) => context.handle(articleHandle)?.setRemove(remove),
});

export const setRemoveActions: readonly Action[] = REMOVES.map(setRemove);
