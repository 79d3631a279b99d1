import { z } from 'zod';
import { Count, Id } from './common.ts';

/** Where an article's marks stand after its text was read anew: `proposed` and `orphaned` wait for the analyst. */
export const MarksAfterReread = z.object({ held: Count, carried: Count, proposed: Count, orphaned: Count });
export type MarksAfterReread = z.infer<typeof MarksAfterReread>;

/** An article read again whose text came out otherwise, or that could not be read. */
export const RereadArticle = z.object({
  articleId: Id,
  title: z.string(),
  outcome: z.enum(['changed', 'failed']),
  /** Why it could not be read, and what can be done; its text stays as it was. Null where it was changed. */
  message: z.string().nullable(),
  marks: MarksAfterReread,
});
export type RereadArticle = z.infer<typeof RereadArticle>;

/** Reading again with newer readers: what runs, or what the last run came to. */
export const Reread = z.object({
  state: z.enum(['running', 'finished', 'cancelled']),
  expected: Count,
  done: Count,
  changed: Count,
  same: Count,
  failed: Count,
  /** Of the articles that changed. */
  marks: MarksAfterReread,
  /** The first 1,000 that changed or failed. */
  articles: z.array(RereadArticle),
});
export type Reread = z.infer<typeof Reread>;
