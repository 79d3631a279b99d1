import type { StanceCounts } from '../../../contract/model/articles/article.ts';
import type { Cell } from '../../../contract/model/values.ts';

export const passagesIn = ({ supports, disputes, mentions }: StanceCounts): number => supports + disputes + mentions;

/** Returns the one glyph for several passages; null if there are none. */
export function cellOfCounts(counts: StanceCounts): Cell | null {
  if (counts.supports > 0 && counts.disputes > 0) return 'both';
  if (counts.supports > 0) return 'supports';
  if (counts.disputes > 0) return 'disputes';
  return counts.mentions > 0 ? 'mentions' : null;
}
