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

/** By what a discrepancy is set aside: its kind, where its values stand and their words; the same in whatever order it was found. */
export function discrepancyKey({ kind, values }: Pick<Discrepancy, 'kind' | 'values'>): string {
  const sorted = values.toSorted((a, b) => a.articleId - b.articleId || a.start - b.start);
  const places = sorted.map(
    ({ articleId, start, end, text }) => `${articleId}:${start}-${end}=${encodeURIComponent(text)}`,
  );
  return [kind, ...places].join(' ');
}

/** A key without its places: what is set aside is so by its words, wherever they stand in a text that was read anew. */
const wordsOfKey = (key: string): string => key.replace(/:\d+-\d+=/g, ':');
/** As keys were before they held words. */
const placesOfKey = (key: string): string => key.replace(/=\S*/g, '');

/** The articles that a discrepancy's key names. */
export function articleIdsOfKey(key: string): number[] {
  return [...key.matchAll(/ (\d+):\d+-\d+/g)].map((match) => Number(match[1]));
}

/** Whether it names places alone: then it holds for the texts that it was made in. */
export const isKeyOfPlaces = (key: string): boolean => !key.includes('=');

/** The discrepancies that were dismissed, each by its key. If its words moved, it is the only one that has these words now. */
export function setAsideAmong(found: readonly string[], setAside: readonly string[]): ReadonlyMap<string, string> {
  const by = new Map<string, string>();
  const here = new Set(found);
  const byPlaces = new Map(found.map((key) => [placesOfKey(key), key]));
  const moved: string[] = [];
  for (const key of setAside) {
    const same = here.has(key) ? key : isKeyOfPlaces(key) ? byPlaces.get(key) : undefined;
    if (same !== undefined) by.set(same, key);
    else if (!isKeyOfPlaces(key)) moved.push(key);
  }
  const left = Map.groupBy(
    found.filter((key) => !by.has(key)),
    wordsOfKey,
  );
  for (const key of moved) {
    const [one, ...others] = left.get(wordsOfKey(key)) ?? [];
    if (one !== undefined && others.length === 0) by.set(one, key);
  }
  return by;
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
