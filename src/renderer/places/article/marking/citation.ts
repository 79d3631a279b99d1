import type { Article } from '../../../../contract/model/articles/article.ts';
import { marksBehind } from '../../../../text/letters/marks-behind.ts';
import { inPlainOrder } from '../../../../text/letters/misleading-signs.ts';
import { longDate } from '../../../parts/words.ts';

/** Returns the words with a reference: source, title, date, and address if known. */
export function withCitation(article: Pick<Article, 'source' | 'title' | 'published' | 'url'>, words: string): string {
  const date = longDate(article.published).replace(/ \?$/, ' (zone unknown)');
  const parts = [kept(article.source), `“${kept(article.title)}”`, date, article.url];
  return `“${kept(words)}” (${parts.filter(Boolean).join(', ')})`;
}

/** The date and the brackets behind words from right to left stay behind them. */
const kept = (words: string): string => inPlainOrder(words) + marksBehind(words, 'ltr');
