import { lanesHandle, timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action, ActionContext } from '../action.ts';

const rest = {
  place: 'timeline',
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
    ...rest,
    run: (context) => context.handle(lanesHandle)?.stepInLane(-1),
  },
  {
    name: 'next-in-lane',
    label: 'Next in the lane, also silent',
    keys: 'ArrowRight',
    hint: 'in the lane',
    ...rest,
    run: (context) => context.handle(lanesHandle)?.stepInLane(1),
  },
  {
    name: 'first-in-lane',
    label: 'First in the lane in view',
    keys: 'Home',
    ...rest,
    run: (context) => context.handle(lanesHandle)?.stepInLane('first'),
  },
  {
    name: 'last-in-lane',
    label: 'Last in the lane in view',
    keys: 'End',
    ...rest,
    run: (context) => context.handle(lanesHandle)?.stepInLane('last'),
  },
];
