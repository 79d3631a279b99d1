import { z } from 'zod';
import { method } from '../method.ts';
import {
  SEARCH_SORTS,
  SearchFacets,
  SearchFilters,
  SearchResult,
  SearchText as text,
} from '../model/collections/search.ts';
import { Count, Id, Ids } from '../model/common.ts';

export const searchMethods = {
  'search.run': method(
    'read',
    'Find articles; an empty query lists all, newest first.',
    z.object({
      text,
      filters: SearchFilters.default({}),
      sort: z.enum(SEARCH_SORTS).default('best'),
      /** `typing` is bounded for speed; `full` ranks after a pause in typing; `all` ranks every match, however long it takes. */
      stage: z.enum(['typing', 'full', 'all']).default('full'),
      /** Lists only the best of the hits that share an origin, or the first by date. Counts are not affected. */
      collapsed: z.boolean().optional(),
      offset: Count.default(0),
      limit: z.number().int().min(0).max(500).default(50),
    }),
    SearchResult,
  ),
  'search.articles': method(
    'read',
    'The ids alone of what `search.run` finds, in its order without the hits that meet only a part of the search: the first 10,000, and how many there are.',
    z.object({ text, filters: SearchFilters.default({}), sort: z.enum(SEARCH_SORTS).default('best') }),
    z.object({ articleIds: Ids, total: Count }),
  ),
  'search.facets': method(
    'read',
    'Counts to show beside the results of a search.',
    z.object({ text, filters: SearchFilters.default({}) }),
    SearchFacets,
  ),
  'search.passages': method(
    'read',
    'Where the words of a search are in one article (code points of its text).',
    z.object({ text, articleId: Id }),
    z.object({
      spans: z.array(z.object({ start: Count, end: Count })),
      titleSpans: z.array(z.object({ start: Count, end: Count })),
    }),
  ),
};
