import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

export const letGo: Action = {
  name: 'let-go',
  label: 'Clear the selection of words',
  keys: 'Escape',
  place: 'article',
  unlisted: true,
  isPossible: (context) =>
    context.handle(articleHandle)?.hasSelection === true || context.handle(articleHandle)?.hasCurrentMark === true,
  run: (context) => context.handle(articleHandle)?.letGo(),
};
