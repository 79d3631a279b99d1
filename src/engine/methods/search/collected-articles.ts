import type { Context } from '../../context.ts';
import { collectionById } from '../../store/collections/collections.ts';

/**
 * Returns the articles of a collection; null, for all of the archive, if none is asked for.
 * @throws CollateError not-found
 */
export async function collectedArticles(
  context: Context,
  collectionId: number | null,
  signal: AbortSignal,
): Promise<readonly number[] | null> {
  if (collectionId === null) return null;
  const { db, search } = context.archive();
  collectionById(db, collectionId);
  return search.ask('found', { text: '', filters: { collectionIds: [collectionId] } }, signal);
}
