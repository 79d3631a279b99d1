import { timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action } from '../action.ts';

export const openTimelineClaim: Action = {
  name: 'claim-of-timeline',
  label: 'Open the claim',
  keys: 'C',
  place: 'timeline',
  hint: 'claim',
  isPossible: (context) => context.handle(timelineHandle)?.hasMark ?? false,
  run: (context) => context.handle(timelineHandle)?.openClaim(),
};
