/** The lanes: whose, and the glyphs at their times. A grid with one tab stop, whose current cell is its `aria-activedescendant`. */
import { type FocusEvent, useId, useMemo, useRef } from 'react';
import type {
  Timeline,
  TimelineLane,
  TimelineMark,
  TimelineOther,
} from '../../../../contract/model/comparing/timeline.ts';
import { counted } from '../../../parts/words.ts';
import visuallyHidden from '../../../theme/visually-hidden.module.css';
import { spanOf, type TimeWindow } from '../time/time-window.ts';
import { LaneDrawing } from './LaneDrawing.tsx';
import { LaneRow } from './LaneRow.tsx';
import styles from './Lanes.module.css';
import { cellId, drawnLane, isDrawn } from './lane-layout.ts';
import { markWords } from './mark-words.ts';
import type { SquarePlace } from './standing.ts';
import { useLaneCursor } from './use-lane-cursor.ts';
import { AXIS, heightOf, useLaneNames, useLaneSpace } from './use-lane-space.ts';
import { useOthers } from './use-others.ts';

export const LANES_KEY = 'timeline-lanes';
const NONE: readonly TimelineMark[] = [];

interface LanesProps {
  timeline: Timeline;
  claimIds: readonly number[];
  collectionId: number | null;
  window: TimeWindow;
  whole: TimeWindow;
  /** They are of what was asked before. */
  isBusy: boolean;
  mark: TimelineMark | null;
  /** The square that is current instead. */
  square: SquarePlace | null;
  onMark: (mark: TimelineMark) => void;
  onSquare: (square: SquarePlace) => void;
  onRead: (mark: TimelineMark) => void;
  onWindow: (window: TimeWindow) => void;
  /** Whether the arrows move here. */
  onFocus: (isFocused: boolean) => void;
}

export function Lanes({ timeline, claimIds, collectionId, ...props }: LanesProps) {
  const { window, whole, isBusy, mark, square, onMark, onSquare, onRead, onWindow, onFocus } = props;
  const { lanes, by, dates } = timeline;
  const grid = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const names = useLaneNames(by);
  const current = square?.laneId ?? mark?.laneId;
  const space = useLaneSpace(
    scroll,
    names,
    lanes.length,
    lanes.findIndex(({ laneId }) => laneId === current),
  );
  const shown = useMemo(() => lanes.slice(space.first, space.last), [lanes, space.first, space.last]);
  const others = useOthers(timeline, { claimIds, collectionId, lanes: shown, window, width: space.width });
  const cursor = { timeline, others, collectionId, window, whole, mark, square, onMark, onSquare, onWindow };
  const { here, said, open } = useLaneCursor(cursor);
  const { drawn, undated } = useDrawnLanes(timeline.marks, others, shown, window, space.width);
  const follow = (event: FocusEvent) => onFocus(event.type === 'focus');
  return (
    <div className={styles.frame}>
      <p id={`${grid}-summary`} className={visuallyHidden.text}>
        {summaryOf(timeline)}
      </p>
      <p role="status" className={visuallyHidden.text}>
        {said}
      </p>
      <div
        ref={scroll}
        role="grid"
        tabIndex={0}
        aria-label="Lanes"
        aria-describedby={`${grid}-summary`}
        aria-rowcount={lanes.length}
        aria-busy={isBusy || undefined}
        aria-activedescendant={here && isDrawn(here, shown, window) ? cellId(grid, here) : undefined}
        data-focus-key={LANES_KEY}
        className={styles.scroll}
        onFocus={follow}
        onBlur={follow}
      >
        <div className={styles.whole} style={{ height: heightOf(lanes.length) }}>
          <span aria-hidden="true" className={styles.zoneName} style={{ height: AXIS, width: names - 20 }}>
            UTC
          </span>
          <LaneDrawing {...{ timeline, window, drawn }} first={space.first} width={space.width} />
          {shown.map((lane, at) => (
            <LaneRow
              key={lane.laneId}
              lane={lane}
              index={space.first + at}
              drawn={drawn[at] ?? NOTHING}
              undated={undated.get(lane.laneId) ?? NONE}
              here={here?.laneId === lane.laneId ? here : null}
              width={space.width}
              onOpen={open}
              {...{ by, dates, grid, names, onMark, onRead }}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** What is drawn in each of the lanes shown, and what no time is known of. */
function useDrawnLanes(
  marks: readonly TimelineMark[],
  others: readonly TimelineOther[],
  shown: readonly TimelineLane[],
  window: TimeWindow,
  width: number,
) {
  const ofLane = useMemo(() => Map.groupBy(marks, ({ laneId }) => laneId), [marks]);
  const drawn = useMemo(() => {
    const othersOf = Map.groupBy(others, ({ laneId }) => laneId);
    return shown.map(({ laneId }) => drawnLane(ofLane.get(laneId) ?? [], othersOf.get(laneId) ?? [], window, width));
  }, [ofLane, others, shown, window, width]);
  const undated = useMemo(
    () =>
      Map.groupBy(
        marks.filter((one) => spanOf(one) === null),
        ({ laneId }) => laneId,
      ),
    [marks],
  );
  return { drawn, undated };
}

const NOTHING = { glyphs: [], doubts: [], others: [] };

function summaryOf({ marks, lanes, by }: Timeline): string {
  const [first] = marks;
  const articles = new Set(marks.map(({ articleId }) => articleId)).size;
  const what = `${counted(articles, 'article')} in ${counted(lanes.length, by)} over time`;
  return first ? `${what}; the first is ${markWords(first)}. The list says the same in words.` : what;
}
