/** What actions may do with the timeline, from the menu, command bar and keys. */
import { useMemo } from 'react';
import type { Timeline } from '../../../contract/model/comparing/timeline.ts';
import { useHandle } from '../../actions/handles.ts';
import { focusSoon } from '../../focus.ts';
import { navigate } from '../../history.ts';
import { useExportTable } from '../../use-export-table.ts';
import { useStable } from '../../use-latest.ts';
import { inspectorShown } from '../../window-state.ts';
import { LIST_KEY } from './FirstList.tsx';
import { LANES_KEY } from './lanes/Lanes.tsx';
import { stepFrom, stepInTime, stepLane } from './lanes/step-marks.ts';
import { readMark } from './read-mark.ts';
import { LANE_OPTIONS } from './TimelineBar.tsx';
import { spanOf } from './time/time-window.ts';
import { timelineHandle } from './timeline-handle.ts';
import type { Asked, Shown } from './use-timeline.ts';

/** @param focus where it is, and the way to the choice of a claim */
export function useTimelineHandle(
  { scope, asked, claimId, isEmpty, show }: Asked,
  timeline: Timeline | undefined,
  shown: Shown,
  focus: { readonly isInLanes: boolean; readonly pickClaim: () => void },
): void {
  const { isInLanes, pickClaim } = focus;
  const { marks, mark, square } = shown;
  const here = square ?? (mark && { laneId: mark.laneId, at: spanOf(mark)?.at });
  const acts = useStable({
    step: (by: 1 | -1) => shown.setMark(square ? stepFrom(marks, square.at, by) : stepInTime(marks, mark, by)),
    stepLane: (by: 1 | -1) => timeline && shown.setMark(stepLane(timeline, here, by)),
    zoom: shown.zoom,
    fit: () => shown.setWindow(null),
    read: () => mark && readMark(mark),
    toggleDates: () => show({ dates: asked.dates === 'published' ? 'updated' : 'published' }),
    toggleList: () => {
      inspectorShown.set(true);
      focusSoon(isInLanes || shown.window === null ? LIST_KEY : LANES_KEY);
    },
    nextLanes: () => {
      const at = LANE_OPTIONS.findIndex(({ value }) => value === asked.by);
      show({ by: LANE_OPTIONS[(at + 1) % LANE_OPTIONS.length]?.value });
    },
    pickClaim,
    openClaim: () => {
      const opened = asked.by === 'claim' ? mark?.claimId : claimId;
      if (opened !== undefined) navigate('claims', { claimId: opened });
    },
    openMatrix: () =>
      navigate('matrix', { claimIds: scope.claimIds ?? asked.claimIds, collectionId: scope.collectionId }),
    exportTable: useExportTable('timeline.export', asked),
  });
  // The marks of the claim before stay until those of this one are there, but no key acts on them.
  const hasMark = mark !== null && asked.claimIds.includes(mark.claimId);
  const offered = useMemo(() => ({ ...acts, isInLanes, hasMark }), [acts, isInLanes, hasMark]);
  // Without a claim no key has anything to act on.
  useHandle(timelineHandle, isEmpty ? undefined : offered);
}
