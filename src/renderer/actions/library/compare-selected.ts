import { navigate } from '../../history.ts';
import { selectedIds } from '../../working-set.ts';
import type { Action } from '../action.ts';

const LEAST = 2;
const MOST = 6;

export const compareSelected: Action = {
  name: 'compare-selected',
  label: 'Compare',
  keys: 'C',
  place: 'library',
  hint: 'compare',
  isPossible: ({ workingSet: { kind, ids } }) => kind === 'article' && ids.length >= LEAST && ids.length <= MOST,
  run: () => navigate('compare', { articleIds: selectedIds('article') }),
};
