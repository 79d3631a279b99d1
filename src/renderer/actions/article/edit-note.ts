import { articleHandle } from '../../places/article/article-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const editNote: Action = {
  name: 'edit-note',
  label: 'Note on this passage…',
  keys: 'E',
  place: 'article',
  isPossible: (context) => canWrite(context) && context.handle(articleHandle)?.hasCurrentMark === true,
  run: (context) => context.handle(articleHandle)?.editNote(),
};
