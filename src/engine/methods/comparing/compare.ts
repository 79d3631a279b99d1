import { CollateError } from '../../../contract/errors.ts';
import type { Handlers } from '../../context.ts';
import { comparedArticles } from './compared-articles.ts';

export const compareHandlers = {
  'compare.run': ({ archive }, { articleIds, asOneEvent }, signal) => {
    const { db, comparing } = archive();
    const ids = [...new Set(articleIds)];
    if (ids.length < 2)
      throw new CollateError('bad-request', 'An article cannot be compared with itself. Choose another one.');
    return comparing.articles({ articles: comparedArticles(db, ids), asOneEvent }, signal);
  },
} satisfies Partial<Handlers>;
