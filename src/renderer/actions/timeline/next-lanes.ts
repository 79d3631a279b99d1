import { timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action } from '../action.ts';

export const nextLanes: Action = {
  name: 'next-lanes',
  label: 'Lanes: sources, origins, claims',
  keys: 'O',
  place: 'timeline',
  hint: 'lanes',
  isPossible: (context) => context.handle(timelineHandle) !== undefined,
  run: (context) => context.handle(timelineHandle)?.nextLanes(),
};
