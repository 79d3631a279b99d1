import { z } from 'zod';
import { ArticleHead } from '../articles/article.ts';
import { Count, Edtf, Id, Ids, ShortWords, Span } from '../common.ts';

/** In UTF-16 units. */
export const LONGEST_SEARCH = 4_000;
export const SearchText = z.string().max(LONGEST_SEARCH);

/** What the facets add to the typed words. All given filters must hold; for a list, any of its values will do. */
export const SearchFilters = z.object({
  sourceIds: Ids.optional(),
  languages: z.array(ShortWords).max(1_000).optional(),
  tags: z.array(ShortWords).max(1_000).optional(),
  /** Included. */
  after: Edtf.optional(),
  /** Excluded. */
  before: Edtf.optional(),
  /** A range of dates, typed or chosen, finds the undated, too. */
  withUndated: z.boolean().optional(),
  read: z.boolean().optional(),
  hasMarks: z.boolean().optional(),
  importId: Id.optional(),
  originId: Id.optional(),
  collectionIds: Ids.optional(),
  /** Articles chosen by hand. */
  articleIds: Ids.optional(),
  onePerOrigin: z.boolean().optional(),
});
export type SearchFilters = z.infer<typeof SearchFilters>;

export const SEARCH_SORTS = ['best', 'newest', 'oldest'] as const;

/** How the typed text was understood: in words, and run by run for colouring the field. */
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
  /** What could not be understood, and was read as plain words or left out, or a name that nothing has, also in the saved searches that are searched in; null if there is no such thing. */
  problem: z.string().nullable(),
});
export type Interpretation = z.infer<typeof Interpretation>;

export const SearchHit = ArticleHead.extend({
  /** In a collapsed list: how many more of the hits rest on its origin; otherwise 0. */
  alike: Count,
  score: z.number(),
  /** Matches only some of the words: it is listed below a rule and not counted in `total`. */
  looser: z.boolean(),
  /** The number of passages found in the text. */
  passages: Count,
  titleSpans: z.array(Span),
  /** The best run of words. `start` and `spans` are code points of the article's text; subtract `start` for positions in the snippet. */
  snippet: z.object({ text: z.string(), start: Count, spans: z.array(Span) }),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchResult = z.object({
  query: z.string(),
  interpreted: Interpretation,
  total: Count,
  /** The number of origins behind the articles in `total`; null while typing if there are too many to count. */
  origins: Count.nullable(),
  /** What can be paged through: including looser hits, and in a collapsed list one per origin. */
  listed: Count,
  hits: z.array(SearchHit),
  /** False: only the best of the newest `window` were ranked; "rank all" asks for the rest. */
  rankedAll: z.boolean(),
  window: Count,
  /** How many articles contain each word alone, if none contains all of them. */
  wordCounts: z.array(z.object({ word: z.string(), articles: Count })),
  /** The typed text with words corrected that the archive does not contain, most likely first. */
  didYouMean: z.array(z.string()),
  notIndexed: Count,
  tookMs: z.number(),
});
export type SearchResult = z.infer<typeof SearchResult>;

/** Each group counts the articles left by the search and by the filters of the other groups, so that more values of a group can be chosen. */
export const SearchFacets = z.object({
  sources: z.array(z.object({ sourceId: Id, name: z.string(), articles: Count })),
  /** Sources that the search is filtered by and that were merged into others; it finds the articles of those. */
  merged: z.array(z.object({ sourceId: Id, into: Id })),
  languages: z.array(z.object({ language: z.string().nullable(), articles: Count })),
  tags: z.array(z.object({ tag: z.string(), articles: Count })),
  /** The origin that the search is filtered by. `joined` if the one asked for was joined into it. Null without such a filter, or if no such origin is left. */
  origin: z.object({ originId: Id, name: z.string(), joined: z.boolean() }).nullable(),
  /** Those whose articles are chosen by hand, also if none of them is found. */
  collections: z.array(z.object({ collectionId: Id, name: z.string(), articles: Count })),
  imports: z.array(z.object({ importId: Id, name: z.string(), articles: Count })),
  read: Count,
  unread: Count,
  hasMarks: Count,
  undated: Count,
  /** Whether a range of dates is typed or chosen, which leaves the undated out of the results unless they are asked for, too. */
  hasRange: z.boolean(),
  histogram: z.object({
    unit: z.enum(['day', 'month', 'year']),
    /** The EDTF date of each bar, oldest first, without gaps. Days are as written. */
    bars: z.array(z.object({ at: Edtf, articles: Count })),
    /** Articles in no bar, because only a month or a year is known, which is longer than a bar. */
    vague: Count,
  }),
});
export type SearchFacets = z.infer<typeof SearchFacets>;
