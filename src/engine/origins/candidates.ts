/** Selects, among the articles that share prints with one, those worth comparing with it word by word. */
import { haveSameSurroundings } from '../../text/copies/fingerprint.ts';
import type { PlacedArticle } from '../store/origins/origin-queue.ts';
import type { PrintHolder } from '../store/prints/prints.ts';

/**
 * A run of words found in the first number of origins is common property; one found in the second number of origins of a single source is that source's
 * boilerplate.
 */
const COMMON_TO_ORIGINS = 8;
const COMMON_WITHIN_SOURCE = 3;
/** Two texts may share two set phrases by chance, but hardly more. */
const MORE_THAN_CHANCE = 3;
const MOST_ORIGINS = 8;
const PER_ORIGIN = 2;

type Places = ReadonlyMap<number, PlacedArticle>;

/**
 * Returns the articles that share more than a set phrase, with the number of shared prints.
 * @param holders for each print, the other articles that have it
 * @param around for each print, what surrounds it in the article
 */
export function mayBeCopies(
  holders: readonly (readonly PrintHolder[])[],
  around: Uint16Array,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  const goingOn = new Set<number>();
  holders.forEach((each, index) => {
    for (const holder of each) {
      shared.set(holder.articleId, (shared.get(holder.articleId) ?? 0) + 1);
      if (haveSameSurroundings(holder.around, around[index] as number)) goingOn.add(holder.articleId);
    }
  });
  return new Map([...shared].filter(([id, count]) => count >= MORE_THAN_CHANCE || goingOn.has(id)));
}

/** Tells for each print whether too many articles have it for it to mean anything. */
export function commonPrints(
  holders: readonly (readonly PrintHolder[])[],
  { knownSource }: PlacedArticle,
  places: Places,
): boolean[] {
  return holders.map((each) => {
    const origins = new Set<number>();
    const ofSource = new Set<number>();
    for (const { articleId } of each) {
      const place = places.get(articleId);
      if (!place) continue;
      origins.add(place.originId);
      if (knownSource !== null && place.knownSource === knownSource) ofSource.add(place.originId);
    }
    return origins.size >= COMMON_TO_ORIGINS || ofSource.size >= COMMON_WITHIN_SOURCE;
  });
}

/**
 * Returns candidates from the origins that share the most: of each, the articles that share the most (the earliest among equals) and the first from the same
 * source.
 */
export function candidatesByOrigin(
  shared: ReadonlyMap<number, number>,
  places: Places,
  knownSource: number | null,
): number[][] {
  const earliness = (id: number) => places.get(id)?.publishedSort ?? Number.MAX_SAFE_INTEGER;
  const ranked = [...shared.keys()].sort(
    (a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || earliness(a) - earliness(b) || a - b,
  );
  const byOrigin = Map.groupBy(
    ranked.filter((id) => places.has(id)),
    (id) => places.get(id)?.originId,
  );
  return [...byOrigin.values()].slice(0, MOST_ORIGINS).map((ids) => {
    const most = ids.slice(0, PER_ORIGIN);
    const own = knownSource === null ? undefined : ids.find((id) => places.get(id)?.knownSource === knownSource);
    return own === undefined || most.includes(own) ? most : [...most, own];
  });
}
