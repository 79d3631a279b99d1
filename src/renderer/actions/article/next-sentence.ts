import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

export const nextSentence: Action = {
  name: 'next-sentence',
  label: 'Select the next sentence',
  keys: 'Alt+ArrowDown',
  place: 'article',
  hint: 'by sentence',
  isPossible: (context) => context.handle(articleHandle)?.view === 'text',
  run: (context) => context.handle(articleHandle)?.selectSentence(1),
};
