import { navigate } from '../../history.ts';
import { timelineOf } from '../../places/timeline/timeline-scope.ts';
import type { Action } from '../action.ts';
import { chosenClaims } from './chosen-claims.ts';

export const openTimelineOfClaims: Action = {
  name: 'timeline-of-claims',
  label: 'Timeline of the selected claims',
  keys: 'I',
  place: 'claims',
  isPossible: (context) => chosenClaims(context).length > 0,
  run: (context) => navigate('timeline', timelineOf(chosenClaims(context))),
};
