import { articleHandle } from '../../places/article/article-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const editTranslation: Action = {
  name: 'edit-translation',
  label: 'Translate this passage…',
  keys: 'Shift+E',
  place: 'article',
  isPossible: (context) => canWrite(context) && context.handle(articleHandle)?.hasCurrentMark === true,
  run: (context) => context.handle(articleHandle)?.editTranslation(),
};
