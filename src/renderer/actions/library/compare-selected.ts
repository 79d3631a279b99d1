import { navigate } from '../../history.ts';
import { sayDone } from '../../notices.ts';
import { countWords } from '../../parts/words.ts';
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
  isPossible: ({ workingSet: { kind, ids } }) => kind === 'article' && ids.length >= LEAST,
  run: () => {
    const articleIds = selectedIds('article');
    if (articleIds.length <= MOST) navigate('compare', { articleIds });
    else sayDone(`Two to six articles can be compared; ${countWords(articleIds.length)} are selected.`);
  },
};
