import { z } from 'zod';
import { method } from '../method.ts';
import { SavedSearch } from '../model/collections/collection.ts';
import { Count, FileRef, Id, ShortWords } from '../model/common.ts';
import { INTERCHANGE_FORMATS } from '../model/values.ts';

/** As many as may be selected in a list. */
const Chosen = z.array(Id).min(1).max(1_000_000);

/** Whole, or only a part: articles, named or found, with the marks in them; or claims with their passages and the articles of these. */
const Scope = z
  .object({ articleIds: Chosen.optional(), search: SavedSearch.optional(), claimIds: Chosen.optional() })
  .refine(
    (scope) => Object.values(scope).filter((part) => part !== undefined).length <= 1,
    'name articles, a search or claims: one of these',
  );

export const interchangeMethods = {
  'interchange.export': method(
    'write',
    'Write articles, claims and marks to a file that other programs read: all, those of the named articles, those of the articles that a search finds (also one within a collection), or those of the named claims. Same archive, same bytes. `by` is the analyst’s name, for formats that say whose marks they are; `leftOut` says what the format could not take.',
    z.object({
      format: z.enum(INTERCHANGE_FORMATS),
      file: FileRef,
      scope: Scope.default({}),
      by: ShortWords.trim().default(''),
    }),
    z.object({ items: Count, bytes: Count, leftOut: z.array(z.string()) }),
  ),
};
