import { articleHandle } from '../../places/article/article-handle.ts';
import { libraryHandle } from '../../places/library/library-handle.ts';
import type { ActionContext } from '../action.ts';

/** Returns the articles that an act applies to: those selected, or else the current or open one. */
export function articlesInHand(context: ActionContext): readonly { articleId: number; read?: boolean }[] {
  if (context.location.scope.articleId !== undefined) {
    // None while it is not there yet, rather than the selected ones unseen.
    const opened = context.handle(articleHandle)?.article;
    return opened ? [opened] : [];
  }
  const { kind, ids } = context.workingSet;
  if (kind === 'article' && ids.length > 0) return ids.map((articleId) => ({ articleId }));
  const current = context.handle(libraryHandle)?.current;
  return current ? [current] : [];
}

export const articleIdsInHand = (context: ActionContext): number[] =>
  articlesInHand(context).map(({ articleId }) => articleId);
