import type { Article } from '../../../../contract/model/article.ts';
import { longDate } from '../../../parts/words.ts';

/** Returns the words with a reference: source, title, date, and address if known. */
export function withCitation(article: Pick<Article, 'source' | 'title' | 'published' | 'url'>, words: string): string {
  const parts = [article.source, `“${article.title}”`, longDate(article.published), article.url];
  return `“${words}” (${parts.filter(Boolean).join(', ')})`;
}
