import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

export const findInText: Action = {
  name: 'find-in-text',
  label: 'Find in text',
  keys: 'Ctrl+F',
  place: 'article',
  whileTyping: true,
  isPossible: (context) => context.handle(articleHandle)?.view === 'text',
  run: (context) => context.handle(articleHandle)?.find(),
};
