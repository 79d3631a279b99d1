import { articleHandle } from '../../places/article/article-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const editSpeaker: Action = {
  name: 'edit-speaker',
  label: 'Speaker…',
  keys: 'P',
  place: 'article',
  isPossible: (context) => canWrite(context) && context.handle(articleHandle)?.hasCurrentMark === true,
  run: (context) => context.handle(articleHandle)?.editSpeaker(),
};
