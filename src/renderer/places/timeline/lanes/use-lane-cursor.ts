/** The current mark or square of the lanes, and how the arrows move it along its lane. */
import { useMemo, useState } from 'react';
import type { Timeline, TimelineMark, TimelineOther } from '../../../../contract/model/comparing/timeline.ts';
import { useHandle } from '../../../actions/handles.ts';
import { spanWords } from '../../../parts/words.ts';
import { useStable } from '../../../use-latest.ts';
import { panned, type TimeWindow, within } from '../time/time-window.ts';
import { lanesHandle } from '../timeline-handle.ts';
import { openOther } from './open-other.ts';
import { type LaneStep, type SquarePlace, squareAt, standingIn, stepInLane } from './standing.ts';

interface LaneCursorOptions {
  readonly timeline: Timeline;
  readonly others: readonly TimelineOther[];
  readonly collectionId: number | null;
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly mark: TimelineMark | null;
  readonly square: SquarePlace | null;
  readonly onMark: (mark: TimelineMark) => void;
  readonly onSquare: (square: SquarePlace) => void;
  readonly onWindow: (window: TimeWindow) => void;
}

export function useLaneCursor(options: LaneCursorOptions) {
  const { timeline, others, collectionId, window, whole, mark, square, onMark, onSquare, onWindow } = options;
  const here = squareAt(others, square) ?? mark;
  const [said, say] = useState('');
  const acts = useStable({
    open: (other: TimelineOther) => {
      onSquare({ laneId: other.laneId, at: other.at });
      openOther(other, { by: timeline.by, collectionId, window, onWindow });
    },
    stepInLane: (step: LaneStep) => {
      const ofLane = <T extends { laneId: number }>(all: readonly T[]) =>
        all.filter((one) => one.laneId === here?.laneId);
      const next = stepInLane(standingIn(ofLane(timeline.marks), ofLane(others), window), here, step);
      say('');
      if (next?.mark) onMark(next.mark);
      else if (next?.other) onSquare({ laneId: next.other.laneId, at: next.other.at });
      else if (typeof step === 'number') lookOn(step);
    },
  });
  /** Where nothing more is in view, the view goes on; the next press goes to what has come into it. */
  const lookOn = (by: 1 | -1) => {
    const next = within(panned(window, by), whole);
    if (next.from === window.from)
      return say(by === 1 ? 'Nothing later in this lane.' : 'Nothing earlier in this lane.');
    onWindow(next);
    say(`Nothing more in view. Now ${spanWords(dayOf(next.from), dayOf(next.to))}.`);
  };
  const openSquare = useMemo(() => (here && !('cell' in here) ? () => acts.open(here) : null), [here, acts]);
  useHandle(
    lanesHandle,
    useMemo(() => ({ stepInLane: acts.stepInLane, openSquare }), [acts, openSquare]),
  );
  return { here, said, open: acts.open };
}

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
