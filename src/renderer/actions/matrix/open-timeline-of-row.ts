import { matrixHandle } from '../../places/matrix/matrix-handle.ts';
import type { Action } from '../action.ts';

export const openTimelineOfRow: Action = {
  name: 'timeline-of-row',
  label: 'Timeline of the claim',
  keys: 'I',
  place: 'matrix',
  hint: 'timeline',
  isPossible: (context) => context.handle(matrixHandle) !== undefined,
  run: (context) => context.handle(matrixHandle)?.openTimeline(),
};
