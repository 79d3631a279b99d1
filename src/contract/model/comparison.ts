import { z } from 'zod';
import { DISCREPANCY_KINDS } from './values.ts';

/** A run of words in an article: Unicode code points of its text, half open. */
export const Passage = z.object({
  articleId: z.number().int(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  text: z.string(),
});
export type Passage = z.infer<typeof Passage>;

/** The smallest phrase that differs, with its value in a normal form ("≥ 12", "2026-10-09", "not lit"). */
export const DiscrepancyValue = Passage.extend({ normal: z.string() });
export type DiscrepancyValue = z.infer<typeof DiscrepancyValue>;

/** Aligned passages that differ. `compatible`: both can be true (bounds meet, a later count, an unknown zone). */
export const Discrepancy = z.object({
  kind: z.enum(DISCREPANCY_KINDS),
  /** What the values are about, in words of the article ("people killed"), or empty. */
  about: z.string(),
  values: z.array(DiscrepancyValue),
  compatible: z.boolean(),
  /** Clock times in a zone not known: less than 26 hours apart, either may have been first. Only where `compatible`. */
  orderUnknown: z.boolean().optional(),
});
export type Discrepancy = z.infer<typeof Discrepancy>;

/** By what a discrepancy is set aside: its kind and where its values stand, the same in whatever order it was found. */
export function discrepancyKey({ kind, values }: Pick<Discrepancy, 'kind' | 'values'>): string {
  const places = values.map(({ articleId, start, end }) => ({ articleId, start, end }));
  places.sort((a, b) => a.articleId - b.articleId || a.start - b.start);
  return [kind, ...places.map(({ articleId, start, end }) => `${articleId}:${start}-${end}`)].join(' ');
}

/** The articles that a discrepancy's key names. */
export function articleIdsOfKey(key: string): number[] {
  return [...key.matchAll(/ (\d+):\d+-\d+/g)].map((match) => Number(match[1]));
}

/** Passages that report the same matter: at least two members, at most one an article. */
export const Alignment = z.object({
  members: z.array(Passage),
  score: z.number(),
  discrepancies: z.array(Discrepancy),
});
export type Alignment = z.infer<typeof Alignment>;

export const Comparison = z.object({
  articles: z.array(z.number().int()),
  aligned: z.array(Alignment),
  unique: z.array(Passage),
});
export type Comparison = z.infer<typeof Comparison>;

/** What the comparison needs of an article. */
export interface ComparedArticle {
  readonly articleId: number;
  readonly language: string | null;
  readonly source: string | null;
  /** EDTF or null. */
  readonly published: string | null;
  readonly title: string;
  readonly text: string;
}
