/** The selected claims in other places. */
import { navigate } from '../../history.ts';
import { timelineOf } from '../../places/timeline/timeline-scope.ts';
import type { Action, ActionContext } from '../action.ts';
import { chosenClaims } from './chosen-claims.ts';

const isAnyChosen = (context: ActionContext) => chosenClaims(context).length > 0;

export const openMatrixOfClaims: Action = {
  name: 'matrix-of-claims',
  label: 'Matrix of the selected claims',
  keys: 'V',
  place: 'claims',
  isPossible: isAnyChosen,
  run: (context) => navigate('matrix', { claimIds: chosenClaims(context) }),
};

export const openTimelineOfClaims: Action = {
  name: 'timeline-of-claims',
  label: 'Timeline of the selected claims',
  keys: 'I',
  place: 'claims',
  isPossible: isAnyChosen,
  run: (context) => navigate('timeline', timelineOf(chosenClaims(context))),
};
