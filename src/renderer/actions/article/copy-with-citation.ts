import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

export const copyWithCitation: Action = {
  name: 'copy-with-citation',
  label: 'Copy with citation',
  keys: 'Y',
  place: 'article',
  isPossible: (context) =>
    context.handle(articleHandle)?.hasSelection === true || context.handle(articleHandle)?.hasCurrentMark === true,
  run: (context) => context.handle(articleHandle)?.copyWithCitation(),
};
