import { z } from 'zod';
import { DISCREPANCY_KINDS } from './values.ts';

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

/** The key by which a discrepancy is dismissed: its kind, its values' places and words. It does not depend on the order in which it was found. */
export function discrepancyKey({ kind, values }: Pick<Discrepancy, 'kind' | 'values'>): string {
  const sorted = values.toSorted((a, b) => a.articleId - b.articleId || a.start - b.start);
  const places = sorted.map(
    ({ articleId, start, end, text }) => `${articleId}:${start}-${end}=${encodeURIComponent(text)}`,
  );
  return [kind, ...places].join(' ');
}

/** A key without its places: a dismissal goes by the words, wherever they are in a reread text. */
const wordsOfKey = (key: string): string => key.replace(/:\d+-\d+=/g, ':');
/** The form of keys before they contained words. */
const placesOfKey = (key: string): string => key.replace(/=\S*/g, '');

/** Returns the articles that a discrepancy's key names. */
export function articleIdsOfKey(key: string): number[] {
  return [...key.matchAll(/ (\d+):\d+-\d+/g)].map((match) => Number(match[1]));
}

/** Returns the key that a discrepancy has where its articles have other ids; null where one of them has none, or the key has no words. */
export function keyAmong(key: string, articleIds: ReadonlyMap<number, number>): string | null {
  const [kind = '', ...places] = key.split(' ');
  const values = places.map((place) => {
    const [, id, start, rest = ''] = /^(\d+):(\d+)(-\d+=\S*)$/.exec(place) ?? [];
    return { articleId: articleIds.get(Number(id)), start: Number(start), rest };
  });
  if (values.length === 0 || values.some(({ articleId }) => articleId === undefined)) return null;
  const sorted = values.toSorted((a, b) => (a.articleId ?? 0) - (b.articleId ?? 0) || a.start - b.start);
  return [kind, ...sorted.map(({ articleId, start, rest }) => `${articleId}:${start}${rest}`)].join(' ');
}

/** Whether the key names only places. It then applies only to the texts in which it was made. */
export const isKeyOfPlaces = (key: string): boolean => !key.includes('=');

/** Returns the dismissed discrepancies by key. If the words moved, the match counts only if no other discrepancy has these words now. */
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

/** Passages that report the same matter: at least two members, at most one per article. */
export const Alignment = z.object({
  members: z.array(Passage),
  score: z.number(),
  discrepancies: z.array(Discrepancy),
});
export type Alignment = z.infer<typeof Alignment>;

export const Comparison = z.object({
  articles: z.array(z.number().int()),
  /** The articles by the event that they seem to be about: one group, unless something speaks against it. Between two events, only names and counted figures are compared. */
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
