import { articleHandle } from '../../places/article/article-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const sameClaim: Action = {
  name: 'same-claim',
  label: (context) => {
    const claim = context.handle(articleHandle)?.lastClaim;
    return claim == null ? 'Same claim as last time' : `Same claim as last time: ${claim}`;
  },
  keys: '.',
  place: 'article',
  isPossible: (context) => {
    const acts = context.handle(articleHandle);
    return canWrite(context) && acts?.hasSelection === true && acts.lastClaim !== null;
  },
  run: (context) => context.handle(articleHandle)?.sameClaim(),
};
