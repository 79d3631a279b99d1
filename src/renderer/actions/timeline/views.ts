/** What the timeline shows, and how. */
import { timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action, ActionContext } from '../action.ts';

const isShown = (context: ActionContext) => context.handle(timelineHandle) !== undefined;

export const nextLanes: Action = {
  name: 'next-lanes',
  label: 'Lanes: sources, origins, claims',
  keys: 'O',
  place: 'timeline',
  hint: 'lanes',
  isPossible: isShown,
  run: (context) => context.handle(timelineHandle)?.nextLanes(),
};

export const toggleDates: Action = {
  name: 'toggle-timeline-dates',
  label: 'When published, or when updated',
  keys: 'B',
  place: 'timeline',
  hint: 'published, updated',
  isPossible: isShown,
  run: (context) => context.handle(timelineHandle)?.toggleDates(),
};

export const toggleList: Action = {
  name: 'timeline-as-list',
  label: 'As a list, or back to the lanes',
  keys: 'L',
  place: 'timeline',
  hint: 'as list',
  isPossible: isShown,
  run: (context) => context.handle(timelineHandle)?.toggleList(),
};

export const pickTimelineClaim: Action = {
  name: 'timeline-of-another-claim',
  label: 'Timeline of another claim…',
  keys: 'P',
  place: 'timeline',
  hint: 'another claim',
  isPossible: isShown,
  run: (context) => context.handle(timelineHandle)?.pickClaim(),
};
