import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

export const letGo: Action = {
  name: 'let-go',
  label: 'Let go of the selection',
  keys: 'Escape',
  place: 'article',
  unlisted: true,
  isPossible: (context) =>
    context.handle(articleHandle)?.hasSelection === true || context.handle(articleHandle)?.hasCurrentMark === true,
  run: (context) => context.handle(articleHandle)?.letGo(),
};
