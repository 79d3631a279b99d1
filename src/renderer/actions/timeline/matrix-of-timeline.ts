import { timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action } from '../action.ts';

export const matrixOfTimeline: Action = {
  name: 'matrix-of-timeline',
  label: 'Matrix of these claims',
  keys: 'V',
  place: 'timeline',
  hint: 'matrix',
  isPossible: (context) => context.handle(timelineHandle)?.hasMark ?? false,
  run: (context) => context.handle(timelineHandle)?.openMatrix(),
};
