import { CollateError } from '../../contract/errors.ts';
import type { Handlers } from '../context.ts';
import {
  countSavedSearches,
  deleteSavedSearch,
  renameSavedSearch,
  savedSearches,
  savedSearchName,
  saveSearch,
} from '../store/search/saved-searches.ts';
import { runAct } from './run-act.ts';

/** Limited, because each saved search is counted again whenever the list is shown. */
const MOST_SAVED = 500;

export const searchHandlers = {
  'search.run': (context, params, signal) => context.archive().search.ask('run', params, signal),
  'search.facets': (context, params, signal) => context.archive().search.ask('facets', params, signal),
  'search.complete': (context, params, signal) => context.archive().search.ask('complete', params, signal),
  'search.passages': (context, params, signal) => context.archive().search.ask('passages', params, signal),
  'search.save': (context, { name, text, filters }) => {
    if (countSavedSearches(context.archive().db) >= MOST_SAVED)
      throw new CollateError('bad-request', `There are ${MOST_SAVED} saved searches already. Remove one first.`);
    const request = { kind: 'search.save', label: `Saved the search “${name}”` };
    const { acted, value } = runAct(context, request, ['search'], (store) =>
      saveSearch(store, { name, text, filters }),
    );
    return { ...acted, savedSearchId: value };
  },
  'search.saved': async (context, _params, signal) => {
    const { db, search } = context.archive();
    const kept = savedSearches(db);
    const counts = kept.length === 0 ? [] : await search.ask('counts', kept, signal);
    return { searches: kept.map((each, at) => ({ ...each, articles: counts[at] ?? 0 })) };
  },
  'search.rename': (context, { savedSearchId, name }) => {
    const before = savedSearchName(context.archive().db, savedSearchId);
    const request = { kind: 'search.rename', label: `Renamed the search “${before}” to “${name}”` };
    return runAct(context, request, ['search'], ({ db }) => renameSavedSearch(db, savedSearchId, name)).acted;
  },
  'search.forget': (context, { savedSearchId }) => {
    const name = savedSearchName(context.archive().db, savedSearchId);
    const request = { kind: 'search.forget', label: `Removed the saved search “${name}”` };
    return runAct(context, request, ['search'], ({ db }) => deleteSavedSearch(db, savedSearchId)).acted;
  },
} satisfies Partial<Handlers>;
