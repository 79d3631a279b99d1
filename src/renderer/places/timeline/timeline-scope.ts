/** How other places open the timeline. */
import type { Scope } from '../../places.ts';

/** One claim has a lane for each source; several have one each. */
export function timelineOf(claimIds: readonly number[]): Scope {
  return claimIds.length === 1 ? { claimId: claimIds[0] as number } : { claimIds, by: 'claim' };
}
