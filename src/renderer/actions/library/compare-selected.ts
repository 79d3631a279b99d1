import type { ArticleHead } from '../../../contract/model/articles/article.ts';
import { navigate } from '../../history.ts';
import { sayDone, withdrawOffers } from '../../notices.ts';
import { countWords } from '../../parts/words.ts';
import { selectedIds } from '../../working-set.ts';
import { type Action, type ActionContext, perform } from '../action.ts';

const LEAST = 2;
const MOST = 6;
/** Of more, only so many are looked at. */
const MOST_READ = 500;

export const compareSix: Action = {
  name: 'compare-six',
  label: 'Compare six of the selected, of different origins',
  keys: 'Alt+C',
  place: 'library',
  isPossible: ({ workingSet: { kind, ids } }) => kind === 'article' && ids.length > MOST,
  run: async ({ client }: ActionContext) => {
    const articleIds = selectedIds('article').slice(0, MOST_READ);
    const { articles } = await client.call('article.heads', { articleIds });
    withdrawOffers();
    navigate('compare', { articleIds: sixOf(articles).map(({ articleId }) => articleId) });
  },
};

export const compareSelected: Action = {
  name: 'compare-selected',
  label: 'Compare',
  keys: 'C',
  place: 'library',
  hint: 'compare',
  isPossible: ({ workingSet: { kind, ids } }) => kind === 'article' && ids.length >= LEAST,
  run: (context) => {
    const articleIds = selectedIds('article');
    if (articleIds.length <= MOST) navigate('compare', { articleIds });
    else
      sayDone(`Only six articles can be read side by side; ${countWords(articleIds.length)} are selected.`, {
        label: 'Compare six of different origins',
        action: compareSix.name,
        run: () => perform(compareSix, context),
      });
  },
};

/** The earliest article of each origin, as copies say nothing new; then, if there is room, the earliest of the others. */
export function sixOf<Head extends Pick<ArticleHead, 'originId' | 'published'>>(heads: readonly Head[]): Head[] {
  const dated = (head: Head) => head.published ?? 'X';
  const earliest = heads.toSorted((a, b) => (dated(a) < dated(b) ? -1 : dated(a) > dated(b) ? 1 : 0));
  const seen = new Set<number>();
  const first = earliest.filter(({ originId }) => !seen.has(originId) && seen.add(originId));
  return [...new Set([...first, ...earliest])].slice(0, MOST);
}
