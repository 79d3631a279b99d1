import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

function stepChange(by: 1 | -1, name: string, label: string, keys: string): Action {
  return {
    name,
    label,
    keys,
    place: 'article',
    isMove: true,
    hint: by > 0 ? 'next change' : 'back',
    isPossible: (context) => context.handle(articleHandle)?.hasChanges === true,
    run: (context) => context.handle(articleHandle)?.stepChange(by),
  };
}

export const nextChange = stepChange(1, 'next-change', 'Next change', 'N');
export const previousChange = stepChange(-1, 'previous-change', 'Previous change', 'P');
