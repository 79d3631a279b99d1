import { lanesHandle, timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action } from '../action.ts';

export const readMark: Action = {
  name: 'read-mark',
  label: 'Read the passage in its article, or open the square',
  keys: 'Enter',
  place: 'timeline',
  hint: 'read',
  isPossible: (context) => context.handle(timelineHandle)?.hasMark ?? false,
  run: (context) => {
    const timeline = context.handle(timelineHandle);
    const openSquare = timeline?.isInLanes ? context.handle(lanesHandle)?.openSquare : null;
    return openSquare ? openSquare() : timeline?.read();
  },
};
