/** The articles that a square stands for, as the Library finds them. */
import type { SearchFilters } from '../../../../contract/model/collections/search.ts';
import type { Timeline, TimelineOther } from '../../../../contract/model/comparing/timeline.ts';

const HOUR = 3_600_000;

/** Articles are filtered by the day written in them, which in their zone may be the one before or after. */
export function filtersOfOther(
  { laneId, at }: Pick<TimelineOther, 'laneId' | 'at'>,
  by: Timeline['by'],
  collectionId: number | null,
): SearchFilters {
  const lane = by === 'origin' ? { originId: laneId } : { sourceIds: [laneId] };
  const within = collectionId === null ? {} : { collectionIds: [collectionId] };
  return { ...lane, ...within, after: dayOf(at - 12 * HOUR), before: dayOf(at + (14 + 24) * HOUR) };
}

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
