/** What collections hold, for searches within them: the articles chosen by hand, or those that a saved search finds. */
import { articlesChosen, collections } from '../store/collections/collections.ts';
import { allHits, type HitFilter } from '../store/search/search.ts';
import type { ArchiveView } from './archive-view.ts';
import { foldedNames, idsNamed } from './names.ts';
import { planSearch } from './plan-search.ts';

/** Thrown by a saved search that is within itself, through all those that it is within. */
class LeadsBack extends Error {}

export class CollectedArticles {
  readonly #view: ArchiveView;
  /** Saved searches being carried out, each within the one before. */
  readonly #within = new Set<number>();

  constructor(view: ArchiveView) {
    this.#view = view;
  }

  /** Finds nothing in a collection that is gone, or if a saved search is within itself. */
  of(collectionIds: readonly number[]): HitFilter {
    try {
      return { kind: 'ids', ids: [...new Set(collectionIds.flatMap((id) => this.#articlesOf(id)))] };
    } catch (error) {
      if (!(error instanceof LeadsBack) || this.#within.size > 0) throw error;
      return { kind: 'none' };
    }
  }

  named(typed: string): HitFilter {
    const names = this.#view.rememberOfAll('names of collections', () =>
      foldedNames(this.#all().map(({ collectionId, name }) => ({ id: collectionId, name }))),
    );
    return this.of(idsNamed(names, typed));
  }

  #all() {
    return this.#view.rememberOfAll('collections', () => collections(this.#view.db));
  }

  /** @throws LeadsBack */
  #articlesOf(collectionId: number): readonly number[] {
    if (this.#within.has(collectionId)) throw new LeadsBack();
    const ids = this.#view.rememberOfAll(`collection ${collectionId}`, () => this.#find(collectionId));
    if (ids === null) throw new LeadsBack();
    return ids;
  }

  /** Returns null if it leads back to itself, or to another that does; this does not depend on where one began. */
  #find(collectionId: number): readonly number[] | null {
    const search = this.#all().find((each) => each.collectionId === collectionId)?.search;
    if (!search) return articlesChosen(this.#view.db, collectionId);
    this.#within.add(collectionId);
    try {
      return allHits(this.#view.db, planSearch(this.#view, { ...search, sort: 'newest', isTyping: false }).plan);
    } catch (error) {
      if (error instanceof LeadsBack) return null;
      throw error;
    } finally {
      this.#within.delete(collectionId);
    }
  }
}
