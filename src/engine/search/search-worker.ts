/** A thread that answers searches on its own connection, each on the archive as it was when the search began. */
import { parentPort, workerData } from 'node:worker_threads';
import { endIfAsked } from '../runtime/end-worker.ts';
import { failureOf } from '../runtime/worker-failure.ts';
import { limitCache } from '../store/connection.ts';
import { openReadOnly } from '../store/open-read-only.ts';
import { viewArchive } from './archive-view.ts';
import { createTypoHelp } from './did-you-mean.ts';
import { searchFacets } from './facets.ts';
import { articlesFound, countSearches, findPassages, runSearch } from './run-search.ts';
import type { SearchAnswer, SearchQuestions, SearchRequest } from './search-messages.ts';

/** Small, because the system also caches the file's pages, once for all threads. */
const CACHE_MB = 16;

const port = parentPort;
if (!port) throw new Error('search-worker runs as a worker thread');
const { db } = openReadOnly((workerData as { path: string }).path);
limitCache(db, CACHE_MB);
const view = viewArchive(db);
const typos = createTypoHelp(view);

const ANSWERERS: {
  [Q in keyof SearchQuestions]: (params: SearchQuestions[Q]['params'], now: Date) => SearchQuestions[Q]['answer'];
} = {
  run: (params, now) => runSearch(view, typos, params, now),
  facets: (params) => searchFacets(view, params),
  passages: (params) => findPassages(view, params),
  found: (params) => articlesFound(view, params),
  counts: (params) => countSearches(view, params),
};

port.on('message', (request: SearchRequest) => {
  if (endIfAsked(request)) return;
  const { id, question, params, now } = request;
  try {
    const answer = ANSWERERS[question](params as never, new Date(now));
    port.postMessage({ id, answer } satisfies SearchAnswer);
    if (question === 'run' && (params as SearchQuestions['run']['params']).stage !== 'typing') typos.prepare();
  } catch (error) {
    port.postMessage({ id, error: failureOf(error) });
  }
});
