import { peekHandle } from '../../parts/layout/Peek.tsx';
import { clearSelection } from '../../working-set.ts';
import type { Action } from '../action.ts';

export const clearChosenClaims: Action = {
  name: 'clear-claims',
  label: 'Clear the selection of claims',
  keys: 'Escape',
  place: 'claims',
  unlisted: true,
  isPossible: ({ workingSet, location, handle }) =>
    location.scope.claimId === undefined &&
    workingSet.kind === 'claim' &&
    workingSet.ids.length > 0 &&
    // Escape first closes what is on top.
    !handle(peekHandle)?.isOpen,
  run: clearSelection,
};
