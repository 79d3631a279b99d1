import { articleHandle } from '../../places/article/article-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const newClaimFromWords: Action = {
  name: 'new-claim-from-words',
  label: 'New claim from the selected words…',
  keys: 'N',
  place: 'article',
  hint: 'new claim',
  isPossible: (context) => canWrite(context) && context.handle(articleHandle)?.hasSelection === true,
  run: (context) => context.handle(articleHandle)?.newClaim(),
};
