import { timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action } from '../action.ts';

export const readMark: Action = {
  name: 'read-mark',
  label: 'Read the passage in its article',
  keys: 'Enter',
  place: 'timeline',
  hint: 'read',
  isPossible: (context) => context.handle(timelineHandle)?.hasMark ?? false,
  run: (context) => context.handle(timelineHandle)?.read(),
};
