import { z } from 'zod';
import { ArticleHead } from './article.ts';
import { Count, Edtf, Id, Ids, Instant, ShortWords, Span } from './common.ts';

/** What the facets set beside the typed words; all given ones must hold, any of a list will do. */
export const SearchFilters = z.object({
  sourceIds: Ids.optional(),
  languages: z.array(ShortWords).max(1_000).optional(),
  tags: z.array(ShortWords).max(1_000).optional(),
  /** Included. */
  after: Edtf.optional(),
  /** Excluded. */
  before: Edtf.optional(),
  read: z.boolean().optional(),
  hasMarks: z.boolean().optional(),
  importId: Id.optional(),
  originId: Id.optional(),
  /** Chosen by hand. */
  articleIds: Ids.optional(),
  onePerOrigin: z.boolean().optional(),
});
export type SearchFilters = z.infer<typeof SearchFilters>;

export const SEARCH_SORTS = ['best', 'newest', 'oldest'] as const;

/** How what was typed was understood: in words, and run by run for colouring the field. */
export const Interpretation = z.object({
  words: z.string(),
  runs: z.array(
    z.object({
      /** UTF-16 indices into the typed text, for the input field. */
      from: z.number().int(),
      to: z.number().int(),
      kind: z.enum(['word', 'phrase', 'operator', 'field', 'unused']),
    }),
  ),
  /** What could not be understood and was read as plain words; null when all was. */
  problem: z.string().nullable(),
});
export type Interpretation = z.infer<typeof Interpretation>;

export const SearchHit = ArticleHead.extend({
  /** In a collapsed list: how many more of the hits rest on its origin; else 0. */
  alike: Count,
  score: z.number(),
  /** Fulfils only some of the words; stands under a rule, is not in `total`. */
  looser: z.boolean(),
  /** Passages found in the text. */
  passages: Count,
  titleSpans: z.array(Span),
  /** The best run of words; `start` and `spans` are code points of the article's text, so take `start` off for the snippet's own. */
  snippet: z.object({ text: z.string(), start: Count, spans: z.array(Span) }),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchResult = z.object({
  query: z.string(),
  interpreted: Interpretation,
  total: Count,
  /** That the articles of `total` rest on; null while one types where there are too many to tell. */
  origins: Count.nullable(),
  /** Looser ones included, in a collapsed list one for each origin: what can be paged through. */
  listed: Count,
  hits: z.array(SearchHit),
  /** False: best of the newest `window` only; "rank all" asks for the rest. */
  rankedAll: z.boolean(),
  window: Count,
  /** How many articles hold each word alone, when none holds all. */
  wordCounts: z.array(z.object({ word: z.string(), articles: Count })),
  /** What was typed with words put right that the archive does not hold; likeliest first. */
  didYouMean: z.array(z.string()),
  notIndexed: Count,
  tookMs: z.number(),
});
export type SearchResult = z.infer<typeof SearchResult>;

/** Each group counts the articles that the search and the filters of the other groups leave, so that more of a group can be chosen. */
export const SearchFacets = z.object({
  sources: z.array(z.object({ sourceId: Id, name: z.string(), articles: Count })),
  languages: z.array(z.object({ language: z.string().nullable(), articles: Count })),
  tags: z.array(z.object({ tag: z.string(), articles: Count })),
  /** The origin that the search is filtered by; `joined` where the one asked for was joined into it. Null without such a filter, or when no such origin is left. */
  origin: z.object({ originId: Id, name: z.string(), joined: z.boolean() }).nullable(),
  imports: z.array(z.object({ importId: Id, name: z.string(), articles: Count })),
  read: Count,
  unread: Count,
  hasMarks: Count,
  undated: Count,
  histogram: z.object({
    unit: z.enum(['day', 'month', 'year']),
    /** Each bar's EDTF, oldest first, none left out between; days are those that are written. */
    bars: z.array(z.object({ at: Edtf, articles: Count })),
    /** In no bar, for only a month or a year is known, which is longer than one. */
    vague: Count,
  }),
});
export type SearchFacets = z.infer<typeof SearchFacets>;

export const SavedSearch = z.object({
  savedSearchId: Id,
  name: z.string(),
  text: z.string(),
  filters: SearchFilters,
  created: Instant,
  articles: Count,
});
export type SavedSearch = z.infer<typeof SavedSearch>;
