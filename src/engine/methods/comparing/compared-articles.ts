import type { ComparedArticle } from '../../../contract/model/comparing/comparison.ts';
import { articleHeads } from '../../store/articles/articles.ts';
import { currentText, noSuchArticle } from '../../store/articles/revisions.ts';
import type { Connection } from '../../store/connection.ts';

/** Returns articles in the order of the ids. @throws CollateError not-found */
export function comparedArticles(db: Connection, ids: readonly number[]): ComparedArticle[] {
  const heads = new Map(articleHeads(db, ids).map((head) => [head.articleId, head]));
  return ids.map((articleId) => {
    const head = heads.get(articleId);
    if (!head) throw noSuchArticle(articleId);
    const { language, source, published, title } = head;
    return { articleId, language, source, published, title, text: currentText(db, articleId) };
  });
}
