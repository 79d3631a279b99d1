import { navigate } from '../../history.ts';
import type { Action } from '../action.ts';
import { chosenClaims } from './chosen-claims.ts';

export const openMatrixOfClaims: Action = {
  name: 'matrix-of-claims',
  label: 'Matrix of the selected claims',
  keys: 'V',
  place: 'claims',
  isPossible: (context) => chosenClaims(context).length > 0,
  run: (context) => navigate('matrix', { claimIds: chosenClaims(context) }),
};
