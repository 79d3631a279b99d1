import { z } from 'zod';
import { Count, Id, Instant } from '../common.ts';
import { SearchFilters, SearchText } from './search.ts';

export const SavedSearch = z.object({ text: SearchText, filters: SearchFilters.default({}) });
export type SavedSearch = z.infer<typeof SavedSearch>;

/** A set of articles for a task, as it is kept. */
export const KeptCollection = z.object({
  collectionId: Id,
  name: z.string(),
  /** Keeps it up to date: it holds what this finds now. Null: its articles are chosen by hand. */
  search: SavedSearch.nullable(),
  created: Instant,
});
export type KeptCollection = z.infer<typeof KeptCollection>;

export const Collection = KeptCollection.extend({ articles: Count });
export type Collection = z.infer<typeof Collection>;
