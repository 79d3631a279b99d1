/** Where a square of other articles leads to. */
import type { Timeline, TimelineOther } from '../../../../contract/model/comparing/timeline.ts';
import { navigate } from '../../../history.ts';
import { type TimeWindow, zoomed } from '../time/time-window.ts';
import { filtersOfOther } from './filters-of-other.ts';

const CLOSER = 0.25;
const DAY = 86_400_000;

interface Shown extends Pick<Timeline, 'by'> {
  readonly collectionId: number | null;
  readonly window: TimeWindow;
  readonly onWindow: (window: TimeWindow) => void;
}

/** A single article is opened; several are drawn apart, and those of one day listed. */
export function openOther(other: TimelineOther, { by, collectionId, window, onWindow }: Shown): void {
  if (other.article) navigate('library', { articleId: other.article.articleId });
  else if (window.to - window.from > DAY) onWindow(zoomed(window, CLOSER, other.at));
  else navigate('library', { filters: filtersOfOther(other, by, collectionId) });
}
