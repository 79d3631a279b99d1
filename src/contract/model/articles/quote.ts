import { z } from 'zod';
import { Span } from '../common.ts';

const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const;

/** Words that an article gives as somebody's, which the analyst may want to mark: wholly in quotation marks, partly, or not. */
export const Quote = Span.extend({
  kind: z.enum(QUOTE_KINDS),
  exact: z.string(),
  /** As the article calls whoever says it. */
  speaker: z.string().nullable(),
  /** STANDARDS.md; what the article quotes is not its own word. */
  remove: z.union([z.literal(1), z.literal(2)]),
});
export type Quote = z.infer<typeof Quote>;
