import { timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action } from '../action.ts';

export const toggleList: Action = {
  name: 'timeline-as-list',
  label: 'As a list, or back to the lanes',
  keys: 'L',
  place: 'timeline',
  hint: 'as list',
  isPossible: (context) => context.handle(timelineHandle) !== undefined,
  run: (context) => context.handle(timelineHandle)?.toggleList(),
};
