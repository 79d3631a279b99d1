/** What collections hold, for searches within them: the articles chosen by hand, or those that a saved search finds. */
import type { SavedSearch } from '../../contract/model/collections/collection.ts';
import { articlesChosen, collections } from '../store/collections/collections.ts';
import type { HitFilter } from '../store/search/hit-filter.ts';
import { allHits, type HitPlan } from '../store/search/search.ts';
import type { ArchiveView } from './archive-view.ts';
import { foldedNames, idsNamed } from './names.ts';

type PlanOf = (search: SavedSearch) => HitPlan;

/** Thrown by a saved search that is within itself, through all those that it is within. */
class LeadsBack extends Error {}

/** Finds nothing in a collection that is gone, or if a saved search is within itself. */
export function collectedIn(view: ArchiveView, collectionIds: readonly number[], planOf: PlanOf): HitFilter {
  try {
    return { kind: 'ids', ids: [...new Set(collectionIds.flatMap((id) => articlesOf(view, id, planOf)))] };
  } catch (error) {
    if (!(error instanceof LeadsBack) || view.within.size > 0) throw error;
    return { kind: 'none' };
  }
}

export function collectionsNamed(view: ArchiveView, typed: string): number[] {
  const names = view.rememberOfAll('names of collections', () =>
    foldedNames(allCollections(view).map(({ collectionId, name }) => ({ id: collectionId, name }))),
  );
  return idsNamed(names, typed);
}

/** With their saved searches. */
export function allCollections(view: ArchiveView) {
  return view.rememberOfAll('collections', () => collections(view.db));
}

/** @throws LeadsBack */
function articlesOf(view: ArchiveView, collectionId: number, planOf: PlanOf): readonly number[] {
  if (view.within.has(collectionId)) throw new LeadsBack();
  const ids = view.rememberOfAll(`collection ${collectionId}`, () => findArticles(view, collectionId, planOf));
  if (ids === null) throw new LeadsBack();
  return ids;
}

/** Returns null if it leads back to itself, or to another that does; this does not depend on where one began. */
function findArticles(view: ArchiveView, collectionId: number, planOf: PlanOf): readonly number[] | null {
  const search = allCollections(view).find((each) => each.collectionId === collectionId)?.search;
  if (!search) return articlesChosen(view.db, collectionId);
  view.within.add(collectionId);
  try {
    return allHits(view.db, planOf(search));
  } catch (error) {
    if (error instanceof LeadsBack) return null;
    throw error;
  } finally {
    view.within.delete(collectionId);
  }
}
