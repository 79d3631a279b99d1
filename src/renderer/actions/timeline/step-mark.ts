import { timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action } from '../action.ts';

function stepMark(by: 1 | -1): Action {
  return {
    name: by === 1 ? 'next-mark-in-time' : 'previous-mark-in-time',
    label: by === 1 ? 'Next article in time' : 'Previous article in time',
    keys: by === 1 ? 'J' : 'K',
    place: 'timeline',
    hint: by === 1 ? 'later' : 'earlier',
    unlisted: true,
    isPossible: (context) => context.handle(timelineHandle)?.hasMark ?? false,
    run: (context) => context.handle(timelineHandle)?.step(by),
  };
}

export const stepMarkActions: readonly Action[] = [stepMark(-1), stepMark(1)];
