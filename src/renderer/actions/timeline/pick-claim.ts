import { timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action } from '../action.ts';

export const pickTimelineClaim: Action = {
  name: 'timeline-of-another-claim',
  label: 'Timeline of another claim…',
  keys: 'P',
  place: 'timeline',
  hint: 'another claim',
  isPossible: (context) => context.handle(timelineHandle) !== undefined,
  run: (context) => context.handle(timelineHandle)?.pickClaim(),
};
