import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

export const openClaimOfMark: Action = {
  name: 'open-claim-of-mark',
  label: 'Open the claim of this mark',
  keys: 'Enter',
  place: 'article',
  isPossible: (context) => context.handle(articleHandle)?.hasCurrentMark === true,
  run: (context) => context.handle(articleHandle)?.openClaim(),
};
