/** What a search worker is asked, and what it answers. */
import type { Params, Result } from '../../contract/methods.ts';
import type { SavedSearch } from '../../contract/model/collections/collection.ts';

export interface SearchQuestions {
  run: { params: Params<'search.run'>; answer: Result<'search.run'> };
  articles: { params: Params<'search.articles'>; answer: Result<'search.articles'> };
  facets: { params: Params<'search.facets'>; answer: Result<'search.facets'> };
  passages: { params: Params<'search.passages'>; answer: Result<'search.passages'> };
  match: { params: Params<'claim.match'>; answer: Result<'claim.match'> };
  /** All articles that a search finds, in order of arrival. */
  found: { params: SavedSearch; answer: number[] };
  counts: { params: readonly SavedSearch[]; answer: number[] };
}

/** A worker is told the time, because a search may ask for the last days. */
export type DatedQuestions = {
  [Q in keyof SearchQuestions]: {
    params: { readonly params: SearchQuestions[Q]['params']; readonly now: Date };
    answer: SearchQuestions[Q]['answer'];
  };
};
