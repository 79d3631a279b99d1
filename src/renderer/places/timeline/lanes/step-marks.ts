/** Which mark the keys go to. */
import type { Timeline, TimelineMark } from '../../../../contract/model/comparing/timeline.ts';
import { spanOf } from '../time/time-window.ts';

/** Where in the lanes one is; without a time, at an undated mark. */
interface Here {
  readonly laneId: number;
  readonly at: number | undefined;
}

/** The next or previous one in time; at the end it stays. */
export function stepInTime(marks: readonly TimelineMark[], here: TimelineMark | null, by: 1 | -1): TimelineMark | null {
  const at = here ? marks.indexOf(here) : -1;
  return marks[Math.min(Math.max(at + by, 0), marks.length - 1)] ?? null;
}

/** The next or previous one from an instant; null if there is none. */
export function stepFrom(marks: readonly TimelineMark[], at: number, by: 1 | -1): TimelineMark | null {
  const isBeyond = (mark: TimelineMark) => ((spanOf(mark)?.at ?? at) - at) * by > 0;
  return (by === 1 ? marks.find(isBeyond) : marks.findLast(isBeyond)) ?? null;
}

/** The one nearest in time in the next lane that has any; null if there is none. */
export function stepLane(
  { lanes, marks }: Pick<Timeline, 'lanes' | 'marks'>,
  here: Here | null,
  by: 1 | -1,
): TimelineMark | null {
  const own = lanes.findIndex(({ laneId }) => laneId === here?.laneId);
  const ahead = by === 1 ? lanes.slice(own + 1) : lanes.slice(0, Math.max(own, 0)).reverse();
  const lane = ahead.find(({ laneId }) => marks.some((mark) => mark.laneId === laneId));
  if (!lane) return null;
  const distance = (mark: TimelineMark) => Math.abs((spanOf(mark)?.at ?? Number.POSITIVE_INFINITY) - (here?.at ?? 0));
  const [first, ...rest] = marks.filter(({ laneId }) => laneId === lane.laneId);
  return rest.reduce<TimelineMark | null>(
    (nearest, mark) => (nearest && distance(mark) < distance(nearest) ? mark : nearest),
    first ?? null,
  );
}
