import { navigate } from '../../history.ts';
import type { Search } from './search/use-search.ts';

/** Opens an article of the results, which are shown again on going back. */
export function openArticle(search: Search, articleId: number, view?: string): void {
  const { text, filters, sort } = search;
  navigate('library', {
    text,
    filters,
    sort,
    articleId,
    view,
  });
}
