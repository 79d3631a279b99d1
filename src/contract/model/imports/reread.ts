import { z } from 'zod';
import { Count, Id } from '../common.ts';

/** The state of an article's marks after its text was reread. Those `proposed` and `orphaned` wait for the analyst. */
export const MarksAfterReread = z.object({ held: Count, carried: Count, proposed: Count, orphaned: Count });
export type MarksAfterReread = z.infer<typeof MarksAfterReread>;

/** A reread article whose text has changed, or that could not be read. */
export const RereadArticle = z.object({
  articleId: Id,
  title: z.string(),
  outcome: z.enum(['changed', 'failed']),
  /** Why it could not be read, and what can be done; its text stays as it was. Null if it was changed. */
  message: z.string().nullable(),
  marks: MarksAfterReread,
});
export type RereadArticle = z.infer<typeof RereadArticle>;

/** The progress or result of rereading articles with newer readers. */
export const Reread = z.object({
  state: z.enum(['running', 'finished', 'cancelled']),
  /** Why it ended before all were read, and what can be done; null where it did not, or was stopped. */
  message: z.string().nullable(),
  expected: Count,
  done: Count,
  changed: Count,
  same: Count,
  failed: Count,
  /** The marks of the changed articles. */
  marks: MarksAfterReread,
  /** The first 1,000 that changed or failed. */
  articles: z.array(RereadArticle),
});
export type Reread = z.infer<typeof Reread>;
