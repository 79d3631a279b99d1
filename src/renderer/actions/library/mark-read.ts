import { sayDone } from '../../notices.ts';
import { counted } from '../../parts/words.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';
import { articlesInHand } from './articles-in-hand.ts';

function willMarkRead(context: ActionContext): boolean {
  const articles = articlesInHand(context);
  return articles.length !== 1 || articles[0]?.read !== true;
}

/** The same key marks it unread again; several articles are always marked read. This is not an act, so Undo does not apply. */
export const markRead: Action = {
  name: 'mark-read',
  label: (context) => (willMarkRead(context) ? 'Mark read' : 'Mark unread'),
  keys: 'R',
  place: 'library',
  changesRow: true,
  hint: (context) => (willMarkRead(context) ? 'mark read' : 'mark unread'),
  isPossible: (context) => canWrite(context) && articlesInHand(context).length > 0,
  run: async (context) => {
    const articles = articlesInHand(context);
    const read = willMarkRead(context);
    const articleIds = articles.map(({ articleId }) => articleId);
    await context.client.call('article.markRead', { articleIds, read });
    if (articles.length > 1) sayDone(`${counted(articles.length, 'article')} marked read`);
  },
};

export const markReadInArticle: Action = { ...markRead, name: 'mark-read-in-article', place: 'article' };
