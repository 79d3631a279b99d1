import { sayDone, sayProblem } from '../../notices.ts';
import { counted } from '../../parts/words.ts';
import { type Action, canWrite } from '../action.ts';
import { articlesInHand } from './articles-in-hand.ts';

/** The same key marks it unread again; several articles are always marked read. This is not an act, so Undo does not apply. */
export const markRead: Action = {
  name: 'mark-read',
  label: 'Mark read',
  keys: 'R',
  place: 'library',
  hint: 'mark read',
  isPossible: (context) => canWrite(context) && articlesInHand(context).length > 0,
  run: async (context) => {
    const articles = articlesInHand(context);
    const read = !(articles.length === 1 && articles[0]?.read === true);
    const articleIds = articles.map(({ articleId }) => articleId);
    await context.client.call('article.markRead', { articleIds, read }).catch(sayProblem);
    if (articles.length > 1) sayDone(`${counted(articles.length, 'article')} marked read`);
  },
};

export const markReadInArticle: Action = { ...markRead, name: 'mark-read-in-article', place: 'article' };
