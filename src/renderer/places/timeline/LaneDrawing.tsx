/** The drawing of the lanes in view: axis, doubts, threads, squares, glyphs. */
import type { Timeline, TimelineMark } from '../../../contract/model/timeline.ts';
import { Axis } from './Axis.tsx';
import { Glyph } from './Glyph.tsx';
import styles from './Lanes.module.css';
import { type DrawnLane, markKey } from './lane-layout.ts';
import { OtherSquare } from './OtherSquare.tsx';
import { Threads } from './Threads.tsx';
import type { TimeWindow } from './time-window.ts';
import { heightOf, middleOf, useLaneNames } from './use-lane-space.ts';

interface LaneDrawingProps {
  timeline: Timeline;
  window: TimeWindow;
  mark: TimelineMark | null;
  drawn: readonly DrawnLane[];
  /** The lane that is drawn first. */
  first: number;
  width: number;
  summary: string;
  onMark: (mark: TimelineMark) => void;
  onRead: (mark: TimelineMark) => void;
  onWindow: (window: TimeWindow) => void;
}

export function LaneDrawing(props: LaneDrawingProps) {
  const { timeline, window, mark, drawn, first, width, summary, onMark, onRead, onWindow } = props;
  const left = useLaneNames(timeline.by);
  const height = heightOf(timeline.lanes.length);
  return (
    <div role="img" aria-label={summary} className={styles.drawing} style={{ left, width, height }}>
      <Axis timeline={timeline} window={window} width={width} height={height} />
      <svg width={width} height={height} className={styles.svg} aria-hidden="true">
        <Hatching />
        {drawn.map(({ doubts }, at) =>
          doubts.map(({ key, x, width: wide, kind }) => (
            <rect
              key={key}
              x={x}
              width={wide}
              y={middleOf(first + at) - (kind === 'zone' ? 11 : 4)}
              height={kind === 'zone' ? 22 : 8}
              className={kind === 'zone' ? styles.zone : styles.day}
            />
          )),
        )}
        <Threads timeline={timeline} window={window} width={width} first={first} last={first + drawn.length} />
        {drawn.map(({ others }, at) =>
          others.map((one) => (
            <OtherSquare
              key={`${one.other.laneId} ${one.other.at}`}
              drawn={one}
              by={timeline.by}
              y={middleOf(first + at)}
              {...{ window, onWindow }}
            />
          )),
        )}
      </svg>
      {drawn.map(({ glyphs }, at) =>
        glyphs.map((glyph) => (
          <Glyph
            key={glyph.marks.map(markKey).join()}
            glyph={glyph}
            y={middleOf(first + at)}
            here={mark !== null && glyph.marks.includes(mark) ? mark : null}
            by={timeline.by}
            {...{ onMark, onRead }}
          />
        )),
      )}
    </div>
  );
}

function Hatching() {
  return (
    <defs>
      <pattern id="unknown-zone" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v6" className={styles.hatch} />
      </pattern>
    </defs>
  );
}
