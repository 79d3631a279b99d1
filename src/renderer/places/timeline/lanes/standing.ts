/** What stands in a lane, and which of it the arrows go to. */
import type { TimelineMark, TimelineOther } from '../../../../contract/model/comparing/timeline.ts';
import { isInside, spanOf, type TimeWindow } from '../time/time-window.ts';

/** A mark, or a square of other articles. */
interface Standing {
  readonly at: number;
  readonly mark?: TimelineMark;
  readonly other?: TimelineOther;
}

/** A square is named by its place: which articles it stands for depends on the window. */
export interface SquarePlace {
  readonly laneId: number;
  readonly at: number;
}

export type LaneStep = 1 | -1 | 'first' | 'last';

/** Returns those of one lane that are in the window, from left to right. */
export function standingIn(
  marks: readonly TimelineMark[],
  others: readonly TimelineOther[],
  window: TimeWindow,
): Standing[] {
  const dated = marks.flatMap((mark) => {
    const at = spanOf(mark)?.at;
    return at === undefined ? [] : [{ at, mark }];
  });
  const squares = others.map((other) => ({ at: other.at, other }));
  return [...dated, ...squares].filter(({ at }) => isInside(window, at)).sort((a, b) => a.at - b.at);
}

/** @returns undefined if nothing more is in the window that way */
export function stepInLane(
  standing: readonly Standing[],
  here: TimelineMark | TimelineOther | null,
  step: LaneStep,
): Standing | undefined {
  if (step === 'first') return standing[0];
  if (step === 'last') return standing.at(-1);
  const own = standing.findIndex(({ mark, other }) => here !== null && (mark ?? other) === here);
  if (own >= 0) return standing[own + step];
  const from = here && ('cell' in here ? spanOf(here)?.at : here.at);
  if (step === 1) return standing.find(({ at }) => at > (from ?? Number.NEGATIVE_INFINITY));
  return standing.findLast(({ at }) => at < (from ?? Number.NEGATIVE_INFINITY));
}

/** Returns the square that stands where one stood, or nearest to it. */
export function squareAt(others: readonly TimelineOther[], place: SquarePlace | null): TimelineOther | null {
  if (!place) return null;
  const distance = ({ at }: TimelineOther) => Math.abs(at - place.at);
  const [first, ...rest] = others.filter(({ laneId }) => laneId === place.laneId);
  return rest.reduce<TimelineOther | null>(
    (nearest, one) => (nearest && distance(one) < distance(nearest) ? one : nearest),
    first ?? null,
  );
}
