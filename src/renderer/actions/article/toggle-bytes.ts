import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

export const toggleBytes: Action = {
  name: 'toggle-bytes',
  label: 'The original as a page or as bytes',
  keys: 'B',
  place: 'article',
  hint: 'bytes',
  isPossible: (context) => context.handle(articleHandle)?.view === 'original',
  run: (context) => context.handle(articleHandle)?.toggleDrawn('bytes'),
};
