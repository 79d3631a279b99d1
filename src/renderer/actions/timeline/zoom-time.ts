import { timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action } from '../action.ts';

const CLOSER = 0.5;

export const zoomTimeActions: readonly Action[] = [
  {
    name: 'zoom-in-on-time',
    label: 'Show less time',
    keys: ['+', '='],
    place: 'timeline',
    hint: 'closer',
    isPossible: (context) => context.handle(timelineHandle)?.hasMark ?? false,
    run: (context) => context.handle(timelineHandle)?.zoom(CLOSER),
  },
  {
    name: 'zoom-out-of-time',
    label: 'Show more time',
    keys: '-',
    place: 'timeline',
    hint: 'wider',
    isPossible: (context) => context.handle(timelineHandle)?.hasMark ?? false,
    run: (context) => context.handle(timelineHandle)?.zoom(1 / CLOSER),
  },
  {
    name: 'fit-time',
    label: 'Fit all that was said on the claim',
    keys: '0',
    place: 'timeline',
    hint: 'fit',
    isPossible: (context) => context.handle(timelineHandle)?.hasMark ?? false,
    run: (context) => context.handle(timelineHandle)?.fit(),
  },
];
