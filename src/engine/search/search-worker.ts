/** A thread that answers searches on its own connection, each on the archive as it was when the search began. */
import { workerData } from 'node:worker_threads';
import { answerQuestions } from '../runtime/worker-answers.ts';
import { limitCache } from '../store/connection.ts';
import { openReadOnly } from '../store/open-read-only.ts';
import { viewArchive } from './archive-view.ts';
import { createClaimMatching } from './claims/claim-matching.ts';
import { searchFacets } from './facets.ts';
import { articlesFound, countSearches, findPassages, idsOfSearch, runSearch } from './run-search.ts';
import type { DatedQuestions } from './search-questions.ts';
import { createTypoHelp } from './typos/did-you-mean.ts';

/** Small, because the system also caches the file's pages, once for all threads. */
const CACHE_MB = 16;

const { db } = openReadOnly((workerData as { path: string }).path);
limitCache(db, CACHE_MB);
const view = viewArchive(db);
const typos = createTypoHelp(view);
const claims = createClaimMatching(view);

answerQuestions<DatedQuestions>({
  run: ({ params, now }) => {
    if (params.stage !== 'typing') setImmediate(typos.prepare);
    return runSearch(view, typos, params, now);
  },
  articles: ({ params, now }) => idsOfSearch(view, params, now),
  facets: ({ params }) => searchFacets(view, params),
  passages: ({ params }) => findPassages(view, params),
  match: ({ params }) => claims.match(params),
  found: ({ params }) => articlesFound(view, params),
  counts: ({ params }) => countSearches(view, params),
});
