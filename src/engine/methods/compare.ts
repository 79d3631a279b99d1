import { CollateError } from '../../contract/errors.ts';
import type { Handlers } from '../context.ts';
import { articleHeads } from '../store/articles.ts';
import { currentText, noSuchArticle } from '../store/revisions.ts';

export const compareHandlers = {
  'compare.run': ({ archive }, { articleIds }, signal) => {
    const { db, comparing } = archive();
    const ids = [...new Set(articleIds)];
    if (ids.length < 2)
      throw new CollateError('bad-request', 'An article cannot be compared with itself. Choose another beside it.');
    const heads = new Map(articleHeads(db, ids).map((head) => [head.articleId, head]));
    const articles = ids.map((articleId) => {
      const head = heads.get(articleId);
      if (!head) throw noSuchArticle(articleId);
      const { language, source, published, title } = head;
      return { articleId, language, source, published, title, text: currentText(db, articleId) };
    });
    return comparing.articles(articles, signal);
  },
} satisfies Partial<Handlers>;
