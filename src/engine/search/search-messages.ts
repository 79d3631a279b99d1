/** What a search worker is asked, and what it answers. */

import type { Params, Result } from '../../contract/methods.ts';
import type { SavedSearch } from '../../contract/model/collection.ts';
import type { WorkerFailure } from '../runtime/worker-failure.ts';

export interface SearchQuestions {
  run: { params: Params<'search.run'>; answer: Result<'search.run'> };
  facets: { params: Params<'search.facets'>; answer: Result<'search.facets'> };
  passages: { params: Params<'search.passages'>; answer: Result<'search.passages'> };
  /** All articles that a search finds, in order of arrival. */
  found: { params: SavedSearch; answer: number[] };
  counts: { params: readonly SavedSearch[]; answer: number[] };
}

export interface SearchRequest<Q extends keyof SearchQuestions = keyof SearchQuestions> {
  readonly id: number;
  readonly question: Q;
  readonly params: SearchQuestions[Q]['params'];
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface SearchAnswer {
  readonly id: number;
  readonly answer?: SearchQuestions[keyof SearchQuestions]['answer'];
  readonly error?: WorkerFailure;
}
