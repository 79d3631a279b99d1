/** The articles of the lanes in view that have no passage on the claims. */
import { useEffect, useMemo, useState } from 'react';
import type { Timeline, TimelineLane, TimelineOther } from '../../../../contract/model/comparing/timeline.ts';
import { useRead } from '../../../data/use-read.ts';
import type { TimeWindow } from '../time/time-window.ts';

/** Squares closer than this, in px, are counted together. */
const SLOT = 20;
/** While the window is dragged nothing is asked for. */
const RESTED_MS = 120;
const NONE: readonly TimelineOther[] = [];

interface OthersOptions {
  readonly claimIds: readonly number[];
  readonly collectionId: number | null;
  readonly lanes: readonly TimelineLane[];
  readonly window: TimeWindow;
  readonly width: number;
}

/** Claims have no other articles, and not every article says when it was updated. */
export const hasOthers = ({ by, dates }: Pick<Timeline, 'by' | 'dates'>) => by !== 'claim' && dates === 'published';

export function useOthers(timeline: Timeline, { claimIds, collectionId, lanes, window, width }: OthersOptions) {
  const { by, marks } = timeline;
  const enabled = hasOthers(timeline) && lanes.length > 0;
  const exceptIds = useMemo(
    () => marks.flatMap(({ evidenceId, articleId }) => (evidenceId === null ? [articleId] : [])),
    [marks],
  );
  const wanted = useMemo(
    () => ({
      claimIds: [...claimIds],
      collectionId,
      by: by === 'origin' ? ('origin' as const) : ('source' as const),
      laneIds: lanes.map(({ laneId }) => laneId),
      exceptIds,
      from: window.from,
      to: window.to,
      slots: Math.max(1, Math.min(500, Math.floor(width / SLOT))),
    }),
    [claimIds, collectionId, by, lanes, exceptIds, window, width],
  );
  const asked = useRested(wanted, RESTED_MS);
  return useRead('timeline.others', asked, { enabled, keepPrevious: true }).data?.others ?? NONE;
}

/** The value once it has stayed the same for a while. */
function useRested<T>(value: T, ms: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
