import { articleHandle } from '../../places/article/article-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const setAsideParagraph: Action = {
  name: 'set-aside-paragraph',
  label: 'Set the paragraph aside (not part of the story)',
  keys: 'A',
  place: 'article',
  hint: 'set aside',
  isPossible: (context) => canWrite(context) && context.handle(articleHandle)?.hasSelection === true,
  run: (context) => context.handle(articleHandle)?.setAside(),
};
