/** What is drawn behind the squares and glyphs of the lanes in view: axis, doubts, threads. */
import type { Timeline } from '../../../../contract/model/comparing/timeline.ts';
import { Axis } from '../time/Axis.tsx';
import type { TimeWindow } from '../time/time-window.ts';
import styles from './Lanes.module.css';
import type { DrawnLane } from './lane-layout.ts';
import { Threads } from './Threads.tsx';
import { heightOf, middleOf, useLaneNames } from './use-lane-space.ts';

interface LaneDrawingProps {
  timeline: Timeline;
  window: TimeWindow;
  drawn: readonly DrawnLane[];
  /** The lane that is drawn first. */
  first: number;
  width: number;
}

export function LaneDrawing({ timeline, window, drawn, first, width }: LaneDrawingProps) {
  const left = useLaneNames(timeline.by);
  const height = heightOf(timeline.lanes.length);
  return (
    <div aria-hidden="true" className={styles.drawing} style={{ left, width, height }}>
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
      </svg>
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
