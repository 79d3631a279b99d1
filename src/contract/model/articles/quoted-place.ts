import { z } from 'zod';
import { Count, Id } from '../common.ts';

/** A passage is a run of words, not a whole article. */
export const MOST_QUOTED = 200_000;

/** Where the words are. Refused with `anchor-mismatch` unless the stored text at [start, end) is exactly `exact`. */
export const QuotedPlace = z.object({
  articleId: Id,
  start: Count,
  end: Count,
  exact: z.string().max(MOST_QUOTED).regex(/\S/),
});
