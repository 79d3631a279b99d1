import { z } from 'zod';
import { DISCREPANCY_KINDS } from '../values.ts';

/** A run of words in an article, in Unicode code points of its text, half-open. */
export const Passage = z.object({
  articleId: z.number().int(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  text: z.string(),
});
export type Passage = z.infer<typeof Passage>;

/** The smallest phrase that differs, with its normalised value ("≥ 12", "2026-10-09", "not lit"). */
export const DiscrepancyValue = Passage.extend({ normal: z.string() });
export type DiscrepancyValue = z.infer<typeof DiscrepancyValue>;

/** Aligned passages that differ. `compatible`: both can be true (bounds meet, a later count, an unknown time zone). */
export const Discrepancy = z.object({
  kind: z.enum(DISCREPANCY_KINDS),
  /** What the values are about, in the article's words ("people killed"), or empty. */
  about: z.string(),
  values: z.array(DiscrepancyValue),
  compatible: z.boolean(),
  /** The clock times are less than 26 hours apart in an unknown time zone, so either may have been first. Set only if `compatible`. */
  orderUnknown: z.boolean().optional(),
});
export type Discrepancy = z.infer<typeof Discrepancy>;

/** Passages that report the same matter: at least two members, at most one per article. */
export const Alignment = z.object({
  members: z.array(Passage),
  score: z.number(),
  discrepancies: z.array(Discrepancy),
});
export type Alignment = z.infer<typeof Alignment>;

export const Comparison = z.object({
  articles: z.array(z.number().int()),
  /** The articles by the event that they seem to be about: one group, unless something speaks against it. Between two events, only names and counted figures are compared, unless all was asked for. */
  events: z.array(z.array(z.number().int())),
  aligned: z.array(Alignment),
  unique: z.array(Passage),
});
export type Comparison = z.infer<typeof Comparison>;

/** What the comparison needs from an article. */
export interface ComparedArticle {
  readonly articleId: number;
  readonly language: string | null;
  readonly source: string | null;
  /** EDTF or null. */
  readonly published: string | null;
  readonly title: string;
  readonly text: string;
}
