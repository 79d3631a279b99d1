import { timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action } from '../action.ts';

export const exportMarks: Action = {
  name: 'export-timeline',
  label: 'Export the timeline as a table…',
  keys: 'E',
  place: 'timeline',
  hint: 'export table',
  isPossible: (context) => context.handle(timelineHandle)?.hasMark ?? false,
  run: (context) => context.handle(timelineHandle)?.exportTable(),
};
