/** Moving in the lanes of the timeline. */
import { lanesHandle, timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action, ActionContext } from '../action.ts';

/** In the list the same keys move in the list. */
function stepLane(by: 1 | -1): Action {
  return {
    name: by === 1 ? 'next-lane' : 'previous-lane',
    label: by === 1 ? 'Lane below' : 'Lane above',
    keys: by === 1 ? 'ArrowDown' : 'ArrowUp',
    place: 'timeline',
    isMove: true,
    hint: by === 1 ? 'lane' : undefined,
    unlisted: true,
    isPossible: (context) => context.handle(timelineHandle)?.isInLanes ?? false,
    run: (context) => context.handle(timelineHandle)?.stepLane(by),
  };
}

export const stepLaneActions: readonly Action[] = [stepLane(-1), stepLane(1)];

const inLane = {
  place: 'timeline',
  isMove: true,
  unlisted: true,
  isPossible: (context: ActionContext) =>
    (context.handle(timelineHandle)?.isInLanes ?? false) && context.handle(lanesHandle) !== undefined,
} as const;

/** Squares are reached by these alone; the other keys go from mark to mark. */
export const stepInLaneActions: readonly Action[] = [
  {
    name: 'previous-in-lane',
    label: 'Previous in the lane, also silent',
    keys: 'ArrowLeft',
    ...inLane,
    run: (context) => context.handle(lanesHandle)?.stepInLane(-1),
  },
  {
    name: 'next-in-lane',
    label: 'Next in the lane, also silent',
    keys: 'ArrowRight',
    hint: 'in the lane',
    ...inLane,
    run: (context) => context.handle(lanesHandle)?.stepInLane(1),
  },
  {
    name: 'first-in-lane',
    label: 'First in the lane in view',
    keys: 'Home',
    ...inLane,
    run: (context) => context.handle(lanesHandle)?.stepInLane('first'),
  },
  {
    name: 'last-in-lane',
    label: 'Last in the lane in view',
    keys: 'End',
    ...inLane,
    run: (context) => context.handle(lanesHandle)?.stepInLane('last'),
  },
];
