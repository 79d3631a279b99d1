import { timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action } from '../action.ts';

/** In the list the same keys move in the list. */
function stepLane(by: 1 | -1): Action {
  return {
    name: by === 1 ? 'next-lane' : 'previous-lane',
    label: by === 1 ? 'Lane below' : 'Lane above',
    keys: by === 1 ? 'ArrowDown' : 'ArrowUp',
    place: 'timeline',
    hint: by === 1 ? 'lane' : undefined,
    unlisted: true,
    isPossible: (context) => context.handle(timelineHandle)?.isInLanes ?? false,
    run: (context) => context.handle(timelineHandle)?.stepLane(by),
  };
}

export const stepLaneActions: readonly Action[] = [stepLane(-1), stepLane(1)];
