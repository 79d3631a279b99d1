import { timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action } from '../action.ts';

export const toggleDates: Action = {
  name: 'toggle-timeline-dates',
  label: 'When published, or when updated',
  keys: 'B',
  place: 'timeline',
  hint: 'published, updated',
  isPossible: (context) => context.handle(timelineHandle) !== undefined,
  run: (context) => context.handle(timelineHandle)?.toggleDates(),
};
