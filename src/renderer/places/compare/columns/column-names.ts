import type { Article } from '../../../../contract/model/articles/article.ts';
import { shortDate } from '../../../parts/words.ts';

type Named = Pick<Article, 'articleId' | 'source' | 'published' | 'title'>;

/** Where there is little room, the end of a name is cut off: what tells it from others comes first. */
const NAMINGS: readonly ((article: Named) => string)[] = [
  ({ source }) => source,
  ({ source, published }) => `${shortDate(published)}, ${source}`,
  ({ source, title }) => `${title}, ${source}`,
];

/** Names each column by its source; columns of one source also by their dates, or else by their titles. */
export function namesOf(articles: readonly Named[]): Map<number, string> {
  const isOnly = (article: Named, name: (of: Named) => string) =>
    articles.every((other) => other === article || name(other) !== name(article));
  return new Map(
    articles.map((article) => {
      const name = NAMINGS.find((naming) => isOnly(article, naming)) ?? (NAMINGS[0] as (typeof NAMINGS)[number]);
      return [article.articleId, name(article)];
    }),
  );
}
